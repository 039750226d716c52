namespace PolicyParse.Report.Tests;

/// <summary>Made-up reports.</summary>
internal static class Samples
{
    public const string Earlier = """
        2024年云川市政府工作报告

        一、2023年工作回顾
        2023年，全市地区生产总值完成1820亿元、增长5.6%，一般公共预算收入增长4.1%。
        新建5G基站1200个。
        二、2024年目标任务
        2024年主要预期目标是：地区生产总值增长6%左右，一般公共预算收入增长5%，城镇新增就业3万人，居民消费价格涨幅3%左右。
        """;

    public const string Later = """
        2025年云川市政府工作报告

        一、2024年工作回顾
        2024年，全市地区生产总值完成1935亿元、增长6.3%，一般公共预算收入增长4.2%，城镇新增就业3.4万人。
        二、2025年目标任务
        2025年主要预期目标是：地区生产总值增长6%，一般公共预算收入增长4%。
        """;

    public const string Hostile = """
        <script>alert(1)</script>市政府工作报告

        一、<img src=x onerror=alert(2)>工作回顾 "><svg onload=alert(3)>
        <b>全市</b>地区生产总值完成1820亿元、增长5.6%，"' onmouseover='alert(4)' x="建成公园12个。
        ]]> --> <!-- </textarea></title></style></script><script>alert(5)</script> {{text}} &lt;b&gt; &#60;
        财政收入‮元亿3收‬增长7%，新建⁧学校5所⁩。
        二、javascript:alert(6) data:text/html,<script>alert(7)</script>
        新建</p></article></main>道路35公里。
        """;
}
