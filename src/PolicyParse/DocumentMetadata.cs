using System.Text.Json.Serialization;

namespace PolicyParse;

/// <summary>What a document is, as far as its text says. What is unknown is absent.</summary>
/// <param name="Genre">The kind of document, told from its title.</param>
/// <param name="Title">The document's own title.</param>
/// <param name="DocumentNumber">发文字号, as written: <c>国办发〔2020〕12号</c>.</param>
/// <param name="Issuer">The issuing bodies, joined by <c>、</c>.</param>
/// <param name="Addressee">主送机关, without the final colon.</param>
/// <param name="Speaker">Who gave the speech.</param>
/// <param name="SpeakerRole">The speaker's office.</param>
/// <param name="Meeting">The meeting it was given at.</param>
/// <param name="Date">成文日期, or the day it was given; ISO 8601, maybe partial.</param>
/// <param name="Year">The year whose plan or rules it states; for a work report the year of the meeting.</param>
/// <param name="Region">The place it speaks of, as written.</param>
/// <param name="EffectiveDate">施行日期, ISO 8601.</param>
/// <param name="ValidUntil">The last day of validity, ISO 8601.</param>
public sealed record DocumentMetadata(
    Genre Genre,
    [property: JsonPropertyOrder(-1)] string? Title = null,
    string? DocumentNumber = null,
    string? Issuer = null,
    string? Addressee = null,
    string? Speaker = null,
    string? SpeakerRole = null,
    string? Meeting = null,
    string? Date = null,
    int? Year = null,
    string? Region = null,
    string? EffectiveDate = null,
    string? ValidUntil = null);

/// <summary>The kind of a document (文种).</summary>
public enum Genre
{
    /// <summary>None of the others, such as a news page.</summary>
    Other,

    /// <summary>政府工作报告.</summary>
    GovernmentWorkReport,

    /// <summary>通知, 通报.</summary>
    Notice,

    /// <summary>意见.</summary>
    Opinion,

    /// <summary>决定, 决议.</summary>
    Decision,

    /// <summary>办法, 细则.</summary>
    Measures,

    /// <summary>条例, 规定.</summary>
    Regulation,

    /// <summary>规划, 纲要.</summary>
    Plan,

    /// <summary>方案, 行动计划, 若干措施.</summary>
    ActionPlan,

    /// <summary>公报.</summary>
    Communique,

    /// <summary>预算报告.</summary>
    BudgetReport,

    /// <summary>批复, 函.</summary>
    Reply,

    /// <summary>公告, 通告.</summary>
    Announcement,

    /// <summary>法.</summary>
    Law,

    /// <summary>讲话.</summary>
    Speech,
}
