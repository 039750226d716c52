using JiebaNet.Segmenter;
using JiebaNet.Segmenter.PosSeg;

namespace PolicyParse.Jieba;

/// <summary>JiebaNet's one dictionary of the process: loaded once, and never changed while anyone reads it.</summary>
internal static class JiebaDictionary
{
    private static readonly ReaderWriterLockSlim Lock = new();
    private static readonly HashSet<VocabularyWord> Taught = [];

    private static JiebaSegmenter? s_segmenter;
    private static PosSegmenter? s_tagger;

    /// <summary>Loads what is not loaded yet, and teaches the words that are new.</summary>
    /// <exception cref="FileNotFoundException">A dictionary of JiebaNet's is missing.</exception>
    public static void Prepare(IEnumerable<VocabularyWord> words, bool tagger)
    {
        Lock.EnterWriteLock();
        try
        {
            Require(ConfigManager.MainDictFile, ConfigManager.ProbTransFile, ConfigManager.ProbEmitFile);
            s_segmenter ??= new JiebaSegmenter();
            foreach (VocabularyWord word in words.Where(Taught.Add))
                s_segmenter.AddWord(word.Text, word.Frequency ?? 0, word.PartOfSpeech);
            if (tagger)
                LoadTagger();
            // The models are loaded by the first cut.
            _ = s_segmenter.Cut("预热").Count();
        }
        finally
        {
            Lock.ExitWriteLock();
        }
    }

    /// <summary>Words with their places in <paramref name="text"/>.</summary>
    public static IEnumerable<Token> Tokenize(string text, bool newWords) => Read(() => s_segmenter!.Tokenize(text, TokenizerMode.Default, newWords));

    /// <summary>Words with their parts of speech, without their places.</summary>
    public static IEnumerable<Pair> Tag(string text, bool newWords) => Read(() => s_tagger!.Cut(text, newWords));

    // The tagger takes over the tags of taught words at its next cut, and must not do so while others read.
    private static void LoadTagger()
    {
        Require(ConfigManager.PosProbStartFile, ConfigManager.PosProbTransFile, ConfigManager.PosProbEmitFile, ConfigManager.CharStateTabFile);
        s_tagger ??= new PosSegmenter(s_segmenter);
        _ = s_tagger.Cut("预热").Count();
    }

    private static List<T> Read<T>(Func<IEnumerable<T>> cut)
    {
        Lock.EnterReadLock();
        try
        {
            return [.. cut()];
        }
        finally
        {
            Lock.ExitReadLock();
        }
    }

    // JiebaNet itself goes on without its dictionary, and cuts everything wrong.
    private static void Require(params ReadOnlySpan<string> files)
    {
        foreach (string file in files)
        {
            if (!File.Exists(file))
                throw new FileNotFoundException($"JiebaNet's file {file} is missing. Copy the folder Resources of its package beside the program, or name its place in the application setting JiebaConfigFileDir.", file);
        }
    }
}
