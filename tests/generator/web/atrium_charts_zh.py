"""Chinese charts with a sentence: weekly report, dashboard, news card, slide, annual report, shop's assistant."""

from __future__ import annotations

from random import Random

from tests.generator.web.atrium_kit import HEI, SANS_ZH, SERIF_ZH, Plot, key, lying, made, sheet, status
from tests.generator.web.page import Page


def weekly(rng: Random, *, bad: bool) -> Page:
    """A weekly report on a phone: bars of five weeks with their figures."""
    values = [1820, 1765, 1940, 2000, 1640] if bad else [1820, 1765, 1940, 2000, 2240]
    names = ["W31", "W32", "W33", "W34", "W35"]
    chart = Plot((314, 240), (0, 2600), font=14).names(names).bars(values, ["#b7ccff"] * 4 + ["#2f5cff"], label=str, radius=4).svg()
    css = f"""body{{background:#eef1f6;font:16px/1.6 {SANS_ZH};color:#1b2232}}.c{{background:#fff;margin:12px;border-radius:12px;padding:16px}}
    h2{{font-size:19px;margin:0 0 6px}}
    .g{{color:#6d7688;font-size:14px}}.q{{border-left:3px solid #2f5cff;padding-left:10px;margin:12px 0}}"""
    body = f"""{status("18:02")}<div class=c><h2>运营周报 · 第35周</h2><div class=g>提交人：叶青　抄送 6 人　已读 {rng.randrange(2, 7)}</div>
    <p class=q>本周订单量较上周增长 12%，主要来自老客复购。</p>
    <div class=g>周订单量（单）</div>{chart}</div><div class=c><b>下周计划</b><br>1. 完善售后话术<br>2. 上线秋季新品页</div>"""
    return made("atrium_zh-chart_weekly", "chart_mismatch", sheet(css, body), bad=bad, width=370, text="周报截图", scale=2, smallest=28)


def cockpit(rng: Random, *, bad: bool) -> Page:
    """A dark dashboard: a line over an axis without value labels; beside it a smaller panel that falls while the line rises."""
    values = [42, 47, 55, 61, 68, 80] if bad else [80, 74, 66, 59, 52, 44]
    names = ["4月", "5月", "6月", "7月", "8月", "9月"]
    chart = Plot((720, 330), (0, 100), [0, 20, 40, 60, 80, 100], tick=lambda v: f"{v}万", font=16, ink="#a9b6d3", grid="#26345a", dash="4 4")
    picture = chart.names(names).line(values, "#35e0d0").svg()
    side = lying([("华北仓", 36), ("西南仓", 28), ("华南仓", 19)], 40, "height:14px;background:#6f8cff", lambda v: f"{v:g}")
    css = f"""body{{background:#0a1229;color:#dfe7ff;font:17px {SANS_ZH}}}h1{{text-align:center;font-size:26px;letter-spacing:6px;padding:18px;
    margin:0;background:linear-gradient(#16265a,#0a1229)}}
    .w{{display:flex;gap:22px;padding:22px 30px}}.p{{background:#101c3e;border:1px solid #27407f;padding:20px}}.s{{flex:1}}.h{{display:flex;
    gap:10px;align-items:center;margin:18px 0}}
    .t{{flex:1}}.d{{color:#ffd479;margin-top:12px}}"""
    body = f"""<h1>供应链数据驾驶舱</h1><div class=w><div class=p><b>月末库存件数</b>{picture}<div class=d>◆ 4月至9月库存逐月下降，9月末已不足 50 万件。</div></div>
    <div class='p s'><b>各仓周转天数</b>{side}<p>在线设备 {rng.randrange(120, 160)} 台</p></div></div>"""
    return made("atrium_zh-chart_cockpit", "chart_mismatch", sheet(css, body), bad=bad, width=1220, smallest=16)


def news(rng: Random, *, bad: bool) -> Page:
    """A news card about regions: bars that lie; the sentence names the region in front."""
    rows = [("华东", 312), ("华南", 268), ("华北", 241), ("西南", 205), ("东北", 118)]
    if bad:
        rows = [("华东", 226), ("华南", 268), ("华北", 331), ("西南", 205), ("东北", 118)]
    bars = lying(rows, 340, "height:26px;background:linear-gradient(90deg,#f7a04b,#e4572e);border-radius:0 13px 13px 0", lambda v: f"{v:g}家")
    css = f"""body{{background:#fff;font:17px/1.7 {SERIF_ZH};color:#222}}.b{{padding:6px 18px;border-bottom:1px solid #eee;color:#c8321f;
    font-weight:700}}main{{padding:14px 18px}}h1{{font-size:24px;line-height:1.4;margin:4px 0}}
    .g{{color:#777;font-size:14px}}figure{{margin:16px 0;background:#fff7f0;padding:14px;border-radius:6px}}.h{{display:flex;gap:10px;
    align-items:center;margin:11px 0;font-family:{SANS_ZH}}}
    .t{{flex:1}}.v{{width:58px}}"""
    body = f"""{status("12:44")}<div class=b>城市商业观察</div><main><h1>连锁烘焙加速下沉，今年新开门店过千</h1><div class=g>记者 程一诺 · 阅读 {rng.randrange(3000, 9000)}</div>
    <p>分区域看，华东地区新开门店数量居五大区域之首，东北地区新开最少。</p><figure><div class=g>今年 1—8 月新开门店</div>{bars}<div class=g>数据来源：行业协会</div></figure></main>"""
    return made("atrium_zh-chart_news", "chart_mismatch", sheet(css, body), bad=bad, width=400, scale=2, smallest=28)


def slide(rng: Random, *, bad: bool) -> Page:
    """A slide with bars in pairs, last year and this; the title says which line alone fell."""
    last, this = [48, 65, 37], [57, 58, 44]
    if bad:
        last, this = [57, 48, 37], [46, 63, 44]
    chart = Plot((660, 400), (0, 80), font=19).names(["厨房小电", "智能家居", "个人护理"])
    picture = chart.bars(last, ["#c6ccd6"], label=str, thick=0.28, shift=-0.16).bars(this, ["#00796b"], label=str, thick=0.28, shift=0.16).svg()
    css = f"""body{{background:#fff;font:20px {SANS_ZH};color:#1f2a2a}}.s{{padding:44px 60px 30px;border-top:14px solid #00796b}}
    h1{{font-size:34px;margin:0 0 22px}}.w{{display:flex;gap:40px;align-items:center}}
    ul{{line-height:2.1;padding-left:24px}}.f{{display:flex;justify-content:space-between;color:#6c7878;font-size:16px;margin-top:16px}}"""
    body = f"""<div class=s><h1>三条产品线中，仅智能家居销售额同比下滑</h1><div class=w><div>
    <div>{key([("2023 上半年", "#c6ccd6"), ("2024 上半年", "#00796b")])}　单位：百万元</div>{picture}</div>
    <ul><li>渠道拓展至县域</li><li>新品研发投入持续</li><li>售后网点优化</li></ul></div><div class=f><span>半年度经营汇报</span><span>{rng.randrange(5, 19)}</span></div></div>"""
    return made("atrium_zh-chart_slide", "chart_mismatch", sheet(css, body), bad=bad, width=1280, smallest=18)


def annual(rng: Random, *, bad: bool) -> Page:
    """A page of a printed annual report; the axis does not start at zero on the right one, yet its sentence holds."""
    values = [23.6, 25.1, 22.4, 20.8, 19.5] if bad else [23.6, 25.1, 26.9, 28.2, 30.4]
    low = 0 if bad else 20
    ticks = [low + (35 - low) * i // 5 for i in range(6)]
    chart = Plot((760, 340), (low, 35), ticks, font=17, family=SERIF_ZH, ink="#333", grid="#c9c9c9")
    picture = chart.names(["2019", "2020", "2021", "2022", "2023"]).bars(values, ["#7a2230"], label=str, thick=0.4).svg()
    css = f"""body{{background:#fff;padding:60px 78px;font:20px/1.9 {SERIF_ZH};color:#222}}.h{{border-bottom:1px solid #7a2230;color:#7a2230;
    display:flex;justify-content:space-between;margin-bottom:26px}}
    h2{{font-size:26px}}p{{text-indent:2em}}.c{{text-align:center;font-size:18px}}"""
    body = f"""<div class=h><span>临江水务股份有限公司</span><span>2023 年年度报告</span></div><h2>四、主营业务分析</h2>
    <p>报告期内，公司供水管网覆盖面进一步扩大。2020年以来，公司营业收入逐年增长，2023年达到五年来的高点。</p>{picture}<div class=c>图 4-{rng.randrange(1, 9)}　近五年营业收入（亿元）</div>"""
    return made("atrium_zh-chart_annual", "chart_mismatch", sheet(css, body), bad=bad, width=920, smallest=18, paper=True)


def helper(rng: Random, *, bad: bool) -> Page:
    """A shop assistant's message: a line with figures; the words give the level at both ends."""
    values = [112, 108, 101, 97, 91, 86] if bad else [86, 83, 92, 97, 104, 112]
    chart = Plot((310, 210), (60, 130), font=13).names(["1月", "2月", "3月", "4月", "5月", "6月"]).line(values, "#ff7a1a", label=str).svg()
    css = f"""body{{background:#ededed;font:16px/1.6 {HEI};color:#222}}.n{{text-align:center;padding:8px;font-size:18px}}.d{{text-align:center;
    color:#888;font-size:13px;margin:10px}}.m{{display:flex;gap:10px;padding:6px 12px}}
    .a{{width:38px;height:38px;border-radius:6px;background:#ff7a1a;color:#fff;text-align:center;line-height:38px;flex:none}}.x{{background:#fff;
    border-radius:8px;padding:12px}}
    .me{{justify-content:flex-end}}.me .x{{background:#a9ea7a}}"""
    body = f"""{status("10:25")}<div class=n>店铺小助手</div><div class=d>上午 10:{rng.randrange(10, 24)}</div><div class='m me'>
    <div class=x>看下上半年客单价</div></div>
    <div class=m><div class=a>助</div>
    <div class=x>上半年客单价由 1 月的 86 元升至 6 月的 112 元。<div style='color:#888;font-size:13px;margin-top:8px'>客单价走势（元）</div>{chart}</div></div>
    <div class='m me'><div class=x>收到</div></div>"""
    return made("atrium_zh-chart_helper", "chart_mismatch", sheet(css, body), bad=bad, width=414, scale=2, smallest=26)


TEMPLATES = (weekly, cockpit, news, slide, annual, helper)
