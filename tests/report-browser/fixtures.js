// The pages that the tests look at, made by the built tool from the sample and from made-up documents.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const tool = join(root, "src/PolicyParse.Cli/bin/Release/net10.0/PolicyParse.Cli.dll");
const run = promisify(execFile);

export const sample = join(root, "seeds/hangzhou-work-report-2020.txt");

/** Why no page can be made here, or false. */
export const unbuilt = existsSync(tool) ? false : "the tool is not built: dotnet build src/PolicyParse.Cli --configuration Release";

export const report = (...parameters) => run("dotnet", [tool, "report", ...parameters]);

/** A folder of its own for inputs and pages. */
export async function scratch() {
  const folder = await mkdtemp(join(tmpdir(), "report-pages-"));
  return {
    path: name => join(folder, name),
    async write(name, words) {
      await writeFile(join(folder, name), words);
      return join(folder, name);
    },
    /** Writes a document, makes its page, and says where it is. */
    async page(name, words, ...parameters) {
      const output = join(folder, name + ".html");
      await report(await this.write(name + ".txt", words), "--output", output, ...parameters);
      return output;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

// Every way out of text that is known, and marks that turn what stands around them.
export const hostile = `<script>alert("title")</script>市政府工作报告

一、<img src=x onerror=alert(1)>工作回顾 "><svg onload=alert(2)>
<b>全市</b>地区生产总值完成1820亿元、增长5.6%，"' onmouseover='alert(3)' x="建成公园12个。
]]> --> <!-- </textarea></title></style></script><script>alert(4)</script> {{text}} &lt;b&gt; &#60;
财政收入\u202e元亿3收\u202c增长7%，新建\u2067学校5所\u2069，\u200f税收增长8%。
二、javascript:alert(5)
<iframe src="javascript:alert(6)"></iframe><a href="javascript:alert(7)">新建</a></p></article></main>道路35公里。
三、=HYPERLINK("http://example.invalid")
<style>*{display:none}</style><base href="http://example.invalid/"><meta http-equiv="refresh" content="0;url=http://example.invalid/">建成学校9所。
`;

// Numbers of a fixed sequence (mulberry32), so that a failure repeats.
function sequence(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A report of about 500 KB with about 3,000 indicators. */
export function largeReport(seed = 20260101) {
  const next = sequence(seed), pick = list => list[Math.floor(next() * list.length)], number = (low, high) => (low + next() * (high - low)).toFixed(1);
  const themes = ["工业", "农业", "服务业", "数字经济", "科技创新", "对外开放", "城市建设", "乡村振兴", "生态环境", "民生保障"];
  const rates = ["地区生产总值", "规上工业增加值", "一般公共预算收入", "社会消费品零售总额", "固定资产投资", "城镇居民人均可支配收入", "进出口总额", "旅游总收入"];
  const things = ["公园", "学校", "标准化菜市场", "充电桩", "养老服务中心", "产业园区", "重点实验室", "水库"];
  const filler = "坚持稳中求进工作总基调，完整准确全面贯彻新发展理念，统筹推进各项工作，持续优化营商环境，着力保障和改善民生，推动高质量发展取得新成效。";
  const chinese = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
  const lines = ["2026年云川市政府工作报告", ""];
  for (let part = 0; part < 10; part++) {
    lines.push(`${chinese[part]}、${part < 7 ? "2025年" : "2026年"}${themes[part]}工作${part < 7 ? "回顾" : "目标任务"}`);
    for (let section = 0; section < 10; section++) {
      lines.push(`（${chinese[section]}）推进${pick(themes)}第${section + 1}片区发展。`);
      for (let paragraph = 0; paragraph < 6; paragraph++) {
        lines.push(`${pick(themes)}方面，${pick(rates)}增长${number(2, 12)}%，${pick(rates)}完成${number(100, 900)}亿元、增长${number(2, 12)}%。${filler}`
          + `新建${pick(things)}${10 + Math.floor(next() * 900)}个，改造${pick(things)}${10 + Math.floor(next() * 90)}个。${filler}${filler}`);
      }
    }
  }
  return lines.join("\n") + "\n";
}

/** Two made-up reports of one place, a year apart. */
export const cityReport = (city, year, grown, aim, revenue, aimed) => `${year}年${city}政府工作报告

一、${year - 1}年工作回顾
${year - 1}年，全市地区生产总值增长${grown}%，一般公共预算收入增长${revenue}%，城镇新增就业${(grown / 2).toFixed(1)}万人。新建公园${Math.round(grown * 7)}个。
二、${year}年目标任务
${year}年主要预期目标是：地区生产总值增长${aim}%左右，一般公共预算收入增长${aimed}%，城镇新增就业3万人，居民消费价格涨幅3%左右。
`;
