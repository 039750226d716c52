using Xunit;

namespace PolicyParse.Tests.Segmenting;

/// <summary>What every <see cref="IWordSegmenter"/> holds: the default one, and those of other packages, whose tests link this file.</summary>
public abstract class WordSegmenterContract
{
    private const string Text = "坚持创新驱动发展，2019年全市地区生产总值完成15373亿元、增长6.8%。\n5G基站、PM2.5浓度；“最多跑一次”改革（试点）";

    // What texts stumble over: blanks of all kinds, lone surrogates, characters beyond the BMP, controls, full-width forms.
    private static readonly string[] Pieces =
        ["经济", "高质量发展", "的", "XX", "１２％", "ＡＰＥＣ", "6.8%", "Wi-Fi", "，", "。", "（", "—", "·", " ", "　", "\n", "\r\n", "\t", "\0", "\u200B", "𠮷", "😀", "\uD800", "\uDC00", "e\u0301", "Ⅲ", "〇", "+", "_"];

    /// <summary>Makes the segmenter, with one word of the user's.</summary>
    protected abstract IWordSegmenter Create(string userWord);

    [Fact]
    public void Words_are_the_text_without_its_blanks() => AssertTiles(Text, new TextSpan(0, Text.Length));

    [Fact]
    public void Words_of_any_text_are_the_text_without_its_blanks()
    {
        var random = new Random(20_200_426);
        for (int round = 0; round < 200; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            int start = random.Next(text.Length + 1);
            AssertTiles(text, new TextSpan(start, random.Next(start, text.Length + 1)));
        }
    }

    [Fact]
    public void Nothing_holds_no_word()
    {
        IWordSegmenter segmenter = Segmenter;
        Assert.Empty(segmenter.Segment(""));
        Assert.Empty(segmenter.Segment(" \n\t　"));
        Assert.Empty(Words(segmenter, Text, new TextSpan(3, 3)));
    }

    [Fact]
    public void A_stretch_is_cut_in_place()
    {
        int start = Text.IndexOf("全市", StringComparison.Ordinal), end = Text.IndexOf('。');
        List<WordSpan> words = Words(Segmenter, Text, new TextSpan(start, end));
        Assert.All(words, w => Assert.True(start <= w.Span.Start && w.Span.End <= end));
        Assert.Equal("全市地区生产总值完成15373亿元、增长6.8%", string.Concat(words.Select(w => w.Span.Of(Text).ToString())));
    }

    [Fact]
    public void Words_are_put_behind_what_the_list_holds()
    {
        var first = new WordSpan(new TextSpan(0, 1), WordKind.Unknown);
        List<WordSpan> words = [first];
        Segmenter.Segment("创新", new TextSpan(0, 2), words);
        Assert.Equal(first, words[0]);
        Assert.True(words.Count > 1);
    }

    [Fact]
    public void Marks_are_punctuation_and_figures_are_numbers()
    {
        IReadOnlyList<WordSpan> words = Segmenter.Segment("创新，增长15373亿元。");
        Assert.Equal(["，", "。"], words.Where(w => w.Kind == WordKind.Punctuation).Select(w => w.Span.Of("创新，增长15373亿元。").ToString()));
        Assert.Contains(words, w => w.Kind == WordKind.Number && w.Span.Of("创新，增长15373亿元。") is "15373");
    }

    [Fact]
    public void A_word_of_the_users_is_one_word()
    {
        const string text = "推进亲清云枢平台建设";
        IWordSegmenter segmenter = Create("亲清云枢");
        Assert.Contains(segmenter.Segment(text), w => w.Kind == WordKind.Word && w.Span.Of(text) is "亲清云枢");
    }

    [Fact]
    public void Many_threads_find_the_same_words()
    {
        IWordSegmenter segmenter = Segmenter;
        WordSpan[] expected = [.. segmenter.Segment(Text)];
        WordSpan[][] found = [.. Enumerable.Range(0, 64).AsParallel().WithDegreeOfParallelism(8).Select(_ => segmenter.Segment(Text).ToArray())];
        Assert.All(found, words => Assert.Equal(expected, words));
    }

    [Fact]
    public void A_long_line_is_cut()
    {
        string text = string.Concat(Enumerable.Repeat("坚持创新驱动发展AB12", 400)) + new string('龘', 300);
        AssertTiles(text, new TextSpan(0, text.Length));
    }

    [Fact]
    public void Misuse_throws()
    {
        IWordSegmenter segmenter = Segmenter;
        Assert.Throws<ArgumentNullException>(() => segmenter.Segment(null!, new TextSpan(0, 0), []));
        Assert.Throws<ArgumentNullException>(() => segmenter.Segment("", new TextSpan(0, 0), null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => segmenter.Segment("创新", new TextSpan(0, 3), []));
    }

    private IWordSegmenter Segmenter => field ??= Create("亲清云枢");

    private static List<WordSpan> Words(IWordSegmenter segmenter, string text, TextSpan span)
    {
        var words = new List<WordSpan>();
        segmenter.Segment(text, span, words);
        return words;
    }

    private void AssertTiles(string text, TextSpan span)
    {
        int at = span.Start;
        foreach (WordSpan word in Words(Segmenter, text, span))
        {
            Assert.True(at <= word.Span.Start && word.Span.Start < word.Span.End && word.Span.End <= span.End, $"{word.Span} stands wrong in '{text}'.");
            Assert.True(IsBlank(text.AsSpan(at, word.Span.Start - at)), $"Words are lost before {word.Span} in '{text}'.");
            at = word.Span.End;
        }
        Assert.True(IsBlank(text.AsSpan(at, span.End - at)), $"Words are lost at the end of '{text}'.");
    }

    private static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c) && c is not ('\u200B' or '\uFEFF'))
                return false;
        }
        return true;
    }
}
