using System.Text;

namespace PolicyParse.Lexicon;

/// <summary>Reads the user's own files of words: a dictionary in jieba's format, or stop words, one a line. UTF-8.</summary>
internal static class WordListFile
{
    private const int LongestWord = 64;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The rows of a user dictionary: <c>词 频率 词性</c>, the last two optional, blanks between them.</summary>
    public static List<VocabularyWord> ReadDictionary(string path) => Read(path, ParseRow);

    /// <summary>The rows of a stop word list: each line is a word.</summary>
    public static List<string> ReadWords(string path) => Read(path, line => Check(line, line));

    private static List<T> Read<T>(string path, Func<string, T> parse)
    {
        var rows = new List<T>();
        int number = 0;
        try
        {
            foreach (string line in File.ReadLines(path, StrictUtf8))
            {
                number++;
                string row = line.Trim();
                if (row.Length > 0)
                    rows.Add(parse(row));
            }
        }
        catch (FormatException error)
        {
            throw Refused($"{path}, line {number}: {error.Message}");
        }
        catch (DecoderFallbackException)
        {
            throw Refused($"{path}, line {number + 1} or below: this is no UTF-8. Save the file as UTF-8.");
        }
        return rows.Count > 0 ? rows : throw Refused($"{path}: the file holds no word. Write one a line.");
    }

    private static PolicyParseException Refused(string message) => new(PolicyErrorCodes.InvalidWordList, message);

    // From the end, as jieba reads it: a tag of the letters a to z, before it a whole number, and the rest is the word.
    private static VocabularyWord ParseRow(string row)
    {
        string rest = row;
        string? tag = TakeLast(ref rest, static cell => cell.All(char.IsAsciiLetterLower));
        string? frequency = TakeLast(ref rest, static cell => cell.All(char.IsAsciiDigit));
        string word = Check(rest, row);
        if (frequency is null)
            return new VocabularyWord(word, PartOfSpeech: tag);
        return int.TryParse(frequency, out int value)
            ? new VocabularyWord(word, Frequency: value, PartOfSpeech: tag)
            : throw new FormatException($"the frequency {frequency} is greater than {int.MaxValue}.");
    }

    private static string? TakeLast(ref string row, Func<string, bool> isSuch)
    {
        int blank = row.AsSpan().LastIndexOfAny(' ', '\t', '\u3000');
        if (blank <= 0 || !isSuch(row[(blank + 1)..]))
            return null;
        string last = row[(blank + 1)..];
        row = row[..blank].TrimEnd();
        return last;
    }

    private static string Check(string word, string row)
    {
        if (word.Length > LongestWord)
            throw new FormatException($"a word of {word.Length} characters; the longest may have {LongestWord}. Write one word a line.");
        for (int i = 0; i < word.Length; i++)
        {
            if (char.IsControl(word[i]) && word[i] != '\t')
                throw new FormatException("a control character. Save the file as plain text.");
            // Hello Kitty may hold a blank; in 云计算 5x something else is meant.
            if (char.IsWhiteSpace(word[i]) && !(char.IsAscii(word[i - 1]) && char.IsAscii(word[i + 1])))
                throw new FormatException($"'{row}' is no row 词 频率 词性. The frequency is a whole number, the part of speech a tag of the letters a to z; both may be left out.");
        }
        return word;
    }
}
