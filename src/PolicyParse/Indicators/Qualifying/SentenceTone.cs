namespace PolicyParse.Indicators.Qualifying;

/// <summary>What the words of a sentence say of all its numbers, looked up once however many these are.</summary>
internal sealed class SentenceTone(string text)
{
    private TextSpan _sentence;
    private int? _aimEnd;
    private int? _presentEnd;
    private int? _planEnd;
    private bool? _grants;
    private bool? _targets;
    private bool? _approves;

    /// <summary>The tone of <paramref name="sentence"/>; valid until the next is asked for.</summary>
    public SentenceTone Of(TextSpan sentence)
    {
        if (sentence != _sentence)
        {
            _sentence = sentence;
            (_aimEnd, _presentEnd, _planEnd, _grants, _targets, _approves) = (null, null, null, null, null, null);
        }
        return this;
    }

    public bool Grants => _grants ??= StatusWords.Grants.IsIn(_sentence.Of(text));

    /// <summary>批准发行15500亿元特别国债: what is laid down by it.</summary>
    public bool Approves => _approves ??= _sentence.Of(text).IndexOf("批准") >= 0;

    public bool Targets => _targets ??= StatusWords.Targets.IsIn(_sentence.Of(text));

    /// <summary>True where a word of what is to come stands before <paramref name="offset"/>.</summary>
    public bool PlansBefore(int offset) => (_planEnd ??= StatusWords.Plans.FirstEnd(_sentence.Of(text))) <= offset - _sentence.Start;

    /// <summary>True where a word of aim, and none of how things stand, comes before <paramref name="offset"/>.</summary>
    public bool AimsBefore(int offset)
    {
        int length = offset - _sentence.Start;
        _aimEnd ??= StatusWords.Aims.FirstEnd(_sentence.Of(text));
        if (_aimEnd > length)
            return false;
        _presentEnd ??= StatusWords.Presents.FirstEnd(_sentence.Of(text));
        return _presentEnd > length;
    }
}
