"""Templates of the split `seen` of the module `graphs`."""

from __future__ import annotations

from random import Random

from tests.generator.web.graphs_draw import SANS, SERIF, Look
from tests.generator.web.graphs_kit import Sheet, Story, Template, Words, chart, document, items, titled

OFFICE = (
    Look(paint=("#4472c4", "#ed7d31"), ink="#444", faint="#d9d9d9", size=15, font=SERIF, legend="bottom", marker="square", fill=0.5),
    Look(paint=("#1f3864", "#a5a5a5"), ink="#222", faint="#ccc", size=15, font=SERIF, grid="none", spine=True, labels="above", marker="none"),
    Look(paint=("#7f2a2a", "#c9a66b"), ink="#333", faint="#ddd", size=15, font=SERIF, grid="dash", axis=False, labels="above", legend="bottom"),
)
MOBILE = (
    Look(paint=("#3b7cff", "#ffb020"), ink="#7a8090", faint="#eef0f4", size=11, grid="solid", smooth=True, area=True, labels="none", rounded=3),
    Look(paint=("#fa5a28", "#8a94a6"), ink="#666c78", faint="#f0f0f0", size=11, grid="dash", marker="ring", labels="above", axis=False, rounded=2),
)
PANEL = (
    Look(paint=("#5470c6", "#91cc75"), ink="#6e7079", faint="#e0e6f1", size=13, labels="none", marker="ring", fill=0.55),
    Look(paint=("#6366f1", "#f59e0b"), ink="#64748b", faint="#e2e8f0", size=13, labels="above", grid="dash", rounded=4, smooth=True),
    Look(paint=("#0d9488", "#94a3b8"), ink="#475569", faint="#e5e7eb", size=13, labels="inside", axis=False, grid="none", rounded=2, fill=0.75),
)
SLIDE = (
    Look(paint=("#e4572e", "#2e4057"), ink="#333", faint="#ddd", size=18, labels="above", axis=False, grid="none", fill=0.6),
    Look(paint=("#00695c", "#ffab00"), ink="#455", faint="#dde", size=18, labels="none", grid="solid", legend="bottom", marker="dot"),
    Look(paint=("#8e44ad", "#16a085"), ink="#444", faint="#e6e6e6", size=18, labels="inside", grid="dash", fill=0.7, ticks=3),
)
POSTER = (
    Look(paint=("#c0392b", "#34495e"), ink="#3a2a1a", faint="#e0d4bf", back="#fbf3e3", size=12, labels="above", axis=False, grid="none", fill=0.68),
    Look(paint=("#d35400", "#2c82a8"), ink="#4a3a2a", faint="#e6dac4", back="#fbf3e3", size=12, labels="above", grid="dash", ticks=4),
)
GREY = (
    Look(paint=("#f8766d", "#00bfc4"), ink="#4d4d4d", faint="#ffffff", size=13, panel="#ebebeb", labels="none", legend="bottom"),
    Look(paint=("#003f5c", "#bc5090"), ink="#333", faint="#e8e8e8", size=13, labels="none", spine=True, grid="none", marker="none", ticks=6),
    Look(paint=("#2a6f97", "#a9d6e5"), ink="#333", faint="#e4e4e4", size=13, labels="above", legend="ends", right=True),
)
NIGHT = (
    Look(paint=("#35d0ba", "#ff9234"), ink="#a9b4c2", faint="#2b3644", back="#1b2430", size=11, labels="above", axis=False, grid="none", rounded=3),
    Look(paint=("#7aa2ff", "#ffd166"), ink="#a4adbd", faint="#303a49", back="#1b2430", size=11, labels="none", grid="solid", smooth=True, area=True),
)


def report(story: Story, says: Words, rng: Random) -> Sheet:
    """A page of an annual report: running head, numbered section, text, figure, page number."""
    look = rng.choice(OFFICE)
    company = rng.choice(
        story.t("远澜精密股份有限公司/禾川食品集团股份有限公司/青屿科技股份有限公司", "Harrow Mills plc/Tidewater Group/Alder & Finch Ltd").split("/")
    )
    number = f"{rng.randint(2, 5)}.{rng.randint(1, 6)}"
    filler = story.t(
        "报告期内，公司围绕既定战略，持续优化产品结构与供应链管理，各项业务有序开展。",
        "During the period the company continued to invest in its people and its supply chain, in line with the strategy set out earlier.",
    )
    body = (
        f'<div class="top"><span>{company}</span><span>{story.t("年度报告", "Annual Report")}</span></div><h2>{number} {says.head}</h2><p>{filler}</p>'
        f"{items(says.notes, 'p')}<figure>{chart(story, look, 700, 330)}<figcaption>{says.caption or titled(story, look)}</figcaption></figure>"
        f"<p>{story.t('相关数据已经审计，详见财务报表附注。', 'The figures are audited; see the notes to the accounts.')}</p>"
        f'<div class="foot">{rng.randint(14, 96)}</div>'
    )
    style = (
        f"body{{font:19px/1.75 {SERIF};color:#1d1d1d;padding:46px 80px 36px}}.top{{display:flex;justify-content:space-between;"
        f"border-bottom:2px solid #666;"
        "font-size:15px;color:#555;padding-bottom:6px;margin-bottom:32px}h2{font-size:25px;margin-bottom:14px;line-height:1.4}p{text-indent:2em;"
        "margin:6px 0}"
        "figure{margin:24px 0 18px}figcaption{text-align:center;font-size:16px;margin-top:8px;font-weight:700}.foot{text-align:center;"
        "font-size:15px;margin-top:40px}"
    )
    return Sheet(html=document(body, style), width=870, smallest=look.size, scale=1.3, paper=rng.random() < 0.5)


def phone_shop(story: Story, says: Words, rng: Random) -> Sheet:
    """A shop owner's analytics app: coloured head, tabs, tiles, chart, findings."""
    look = rng.choice(MOBILE)
    hue = look.paint[0]
    tiles = story.t("页面加载|1.8秒/待办事项|7项/咨询回复|98.2%", "Page load|1.8 s/To do|7/Replies|98.2%").split("/")
    cells = "".join("<div><b>{1}</b><span>{0}</span></div>".format(*tile.split("|")) for tile in tiles)
    body = (
        f'<div class="head"><div class="bar"><span>{rng.randint(8, 21)}:{rng.randint(10, 59)}</span><span>5G ▮▮▮ {rng.randint(31, 96)}%</span></div>'
        f'<h1>‹&nbsp;&nbsp;{story.t("经营数据", "Store data")}</h1><div class="tiles">{cells}</div></div>'
        f'<div class="tabs">'
        f"{story.t('<b>趋势</b><span>构成</span><span>商品</span><span>人群</span>', '<b>Trend</b><span>Mix</span><span>Items</span>')}</div>"
        f'<div class="card"><h3>{titled(story, look)}</h3>{chart(story, look, 346, 236)}</div>'
        f'<div class="card tip"><h3><i></i>{says.head}</h3><ul>{items(says.notes)}</ul></div>'
        f'<div class="card row"><span>{story.t("查看商品明细", "Item details")}</span><span>›</span></div>'
    )
    style = (
        f"body{{font:14px/1.55 {SANS};color:#23262d;padding-bottom:24px}}.head{{background:{hue};color:#fff;"
        f"padding:8px 16px 54px}}.bar{{display:flex;"
        "justify-content:space-between;font-size:12px}h1{font-size:18px;"
        "margin:12px 0}.tiles{display:flex}.tiles div{flex:1}.tiles b{display:block;font-size:18px}"
        ".tiles span{font-size:12px;opacity:.85}.tabs{display:flex;gap:26px;margin:-38px 10px 0;background:#fff;border-radius:10px 10px 0 0;"
        "padding:12px 16px}"
        f".tabs b{{color:{hue};border-bottom:2px solid {hue}}}.card{{background:#fff;margin:0 10px 10px;padding:12px;border-radius:0 0 10px 10px}}"
        "h3{font-size:15px;margin-bottom:8px}.tip,.row{border-radius:10px}.tip i{display:inline-block;width:10px;height:10px;border-radius:5px;"
        "background:#ffb020;margin-right:7px}ul{padding-left:18px}.row{display:flex;justify-content:space-between}"
    )
    return Sheet(html=document(body, style, "#f3f4f7"), width=390, smallest=look.size, scale=rng.choice((2.0, 3.0)))


def dashboard(story: Story, says: Words, rng: Random) -> Sheet:
    """A web dashboard: side menu, tiles of other measures, chart card and a column of insights."""
    look = rng.choice(PANEL)
    menu = story.t("总览/报表/客户/库存/设置", "Overview/Reports/Customers/Inventory/Settings").split("/")
    tiles = story.t(
        "净推荐值|43/页面平均加载|1.8 秒/未读消息|12/数据更新|今日 06:30", "NPS|43/Page load|1.8 s/Unread messages|12/Last sync|06:30"
    ).split("/")
    cells = "".join('<div class="tile"><span>{}</span><b>{}</b></div>'.format(*tile.split("|")) for tile in tiles)
    body = (
        f"<nav><b>◆ {rng.choice(('Kestrel', 'Marlow', '数澜'))}</b>{items(tuple(menu), 'a')}</nav><main><header><h1>{menu[1]}</h1>"
        f'<span>{story.t("导出", "Export")} ⤓</span></header><div class="tiles">{cells}</div><div class="grid"><section><h3>{titled(story, look)}</h3>'
        f"{chart(story, look, 620, 330)}<small>{says.caption}</small></section><aside><h3>{story.t('要点', 'Insights')}</h3><h4>{says.head}</h4>"
        f"{items(says.notes, 'p')}</aside></div></main>"
    )
    style = (
        f"body{{font:15px/1.55 {SANS};color:#1e293b;display:flex}}nav{{width:190px;background:#0f172a;color:#cbd5e1;"
        f"padding:22px 18px}}nav b{{color:#fff;"
        "display:block;font-size:18px;margin-bottom:22px}nav a{display:block;padding:9px 0}main{flex:1;padding:22px 26px}header{display:flex;"
        "justify-content:space-between;margin-bottom:16px}h1{font-size:22px}.tiles{display:flex;gap:14px}.tile{flex:1;background:#fff;"
        "border-radius:8px;"
        "padding:12px 16px}.tile span{display:block;color:#64748b;font-size:14px}.tile b{font-size:20px}.grid{display:flex;gap:16px;margin-top:16px}"
        "section,aside{background:#fff;border-radius:8px;padding:18px}aside{flex:1}h3{font-size:16px;margin-bottom:12px}h4{font-size:18px;"
        "line-height:1.4}"
        "aside p{margin-top:12px;padding-left:10px;border-left:3px solid #cbd5e1}small{color:#64748b;font-size:13px}"
    )
    return Sheet(html=document(body, style, "#f1f5f9"), width=1220, smallest=look.size, scale=1.5)


def slide(story: Story, says: Words, rng: Random) -> Sheet:
    """A slide with its message as the title, bullets at the left and the chart at the right."""
    look = rng.choice(SLIDE)
    dark = look.paint[1] if look.paint[1] == "#2e4057" else look.paint[0]
    body = (
        f'<h1>{says.head}</h1><div class="two"><ul>{items(says.notes)}</ul><div><h3>{titled(story, look)}</h3>{chart(story, look, 640, 420)}</div>'
        f"</div>"
        f'<div class="foot"><span>{story.t("经营例会材料 · 内部使用", "Quarterly review, internal")}</span><span>{rng.randint(3, 28)}</span></div>'
    )
    style = (
        f"body{{font:22px/1.5 {SANS};color:#222;width:1200px;height:675px;position:relative}}h1{{background:{dark};color:#fff;font-size:34px;"
        f"padding:26px 48px}}"
        ".two{display:flex;padding:30px 40px 0 48px;gap:36px}ul{flex:1;padding:36px 0 0 22px}li{margin-bottom:22px}h3{font-size:19px;"
        "margin-bottom:10px}"
        ".foot{position:absolute;bottom:14px;left:48px;right:40px;display:flex;justify-content:space-between;font-size:16px;color:#777}"
    )
    return Sheet(html=document(body, style), width=1200, smallest=look.size - 2)


def infographic(story: Story, says: Words, rng: Random) -> Sheet:
    """A tall news graphic for phones: kicker, big headline, chart, facts in numbered circles, source."""
    look = rng.choice(POSTER)
    facts = "".join(f"<div class='fact'><i>{number}</i><p>{note}</p></div>" for number, note in enumerate(says.notes, 1))
    body = (
        f'<div class="kick">{story.t("一图读懂", "IN ONE CHART")} · 2025-0{rng.randint(1, 9)}-1{rng.randint(0, 9)}</div><h1>{says.head}</h1>'
        f"<h3>{titled(story, look)}</h3>"
        f'{chart(story, look, 384, 260)}{facts}<div class="src">'
        f"{story.t('制图：数据新闻组　来源：公开资料整理', 'Graphic: data desk. Source: company and public records')}</div>"
    )
    style = (
        f"body{{font:15px/1.6 {SANS};color:#3a2a1a;padding:22px 18px}}.kick{{display:inline-block;background:#c0392b;color:#fff;padding:2px 10px;"
        f"font-size:13px}}"
        "h1{font-size:25px;line-height:1.35;margin:12px 0 16px}h3{font-size:14px;margin-bottom:10px;color:#6a5a4a}.fact{display:flex;gap:12px;"
        "margin-top:14px}"
        ".fact i{flex:none;width:26px;height:26px;border-radius:13px;background:#3a2a1a;color:#fff;text-align:center;font-style:normal}"
        ".src{border-top:1px solid #c9b899;margin-top:20px;padding-top:8px;font-size:12px;color:#7a6a5a}"
    )
    return Sheet(html=document(body, style, "#fbf3e3"), width=420, smallest=look.size - 2, scale=2.0)


def research(story: Story, says: Words, rng: Random) -> Sheet:
    """A research note: masthead, key points at the left, an exhibit with its source at the right."""
    look = rng.choice(GREY)
    body = (
        f'<div class="mast"><b>{rng.choice(("Corvin Research", "Ostrava Partners", "Lindqvist Equity"))}</b><span>'
        f'{rng.randint(1, 28)} February 2025</span></div><h1>{says.head}</h1><div class="two"><div class="left"><h4>Key points</h4><ul>'
        f"{items(says.notes)}</ul>"
        "<h4>Analyst</h4><p>M. Hale, CFA<br>Sector: general</p></div><div>"
        f"<h4>Exhibit {rng.randint(1, 9)}: {titled(story, look)}</h4>{chart(story, look, 560, 320)}<p class='src'>"
        f"Source: company filings, our compilation</p></div></div>"
        "<p class='law'>This note is for information only and is not an offer to buy or sell any security.</p>"
    )
    style = (
        "body{font:16px/1.5 'Liberation Sans',sans-serif;color:#1b1b1b;padding:28px 36px}.mast{display:flex;justify-content:space-between;"
        "border-bottom:5px solid #003f5c;padding-bottom:8px;color:#003f5c}h1{font:700 30px/1.25 'Liberation Serif',serif;margin:20px 0}"
        ".two{display:flex;gap:28px}.left{width:260px}h4{color:#003f5c;border-bottom:1px solid #aaa;margin-bottom:10px;padding-bottom:3px}"
        "ul{padding-left:18px;margin-bottom:20px}li{margin-bottom:10px}.src{font-size:13px;color:#666;margin-top:6px}.law{font-size:13px;"
        "color:#666;margin-top:26px}"
    )
    return Sheet(html=document(body, style), width=930, smallest=look.size, scale=1.2)


def kpi_card(story: Story, says: Words, rng: Random) -> Sheet:
    """A dark card of a phone's home screen: the measure, the message, a small chart, more lines."""
    look = rng.choice(NIGHT)
    body = (
        f'<div class="time">{rng.randint(7, 22)}:{rng.randint(10, 59)}</div><div class="card"><div class="name"><span>{titled(story, look)}</span>'
        f"<span>⋯</span></div>"
        f"<h2>{says.head}</h2>{chart(story, look, 310, 200)}</div>"
        + "".join(f'<div class="card line">{note}</div>' for note in says.notes)
        + f'<div class="dock"><i></i><i></i><i></i><i></i></div><div class="upd">{story.t("更新于 5 分钟前", "Updated 5 min ago")}</div>'
    )
    style = (
        f"body{{font:14px/1.5 {SANS};color:#eef2f7;padding:14px 14px 22px;background:linear-gradient(160deg,#0b1017,#26334a)}}.time{{font-size:13px;"
        "text-align:center;margin-bottom:14px}.card{background:#1b2430;border-radius:16px;padding:14px 16px;margin-bottom:12px}.name{display:flex;"
        "justify-content:space-between;color:#a9b4c2;font-size:13px}h2{font-size:18px;line-height:1.4;margin:6px 0 12px}.dock{display:flex;gap:22px;"
        f"justify-content:center;margin-top:18px}}.dock i{{width:44px;height:44px;border-radius:11px;background:{look.paint[0]}55}}"
        ".upd{text-align:center;font-size:12px;color:#93a0b3;margin-top:12px}"
    )
    return Sheet(html=document(body, style, "#0b1017"), width=375, smallest=look.size - 2, scale=3.0)


TEMPLATES: dict[str, tuple[Template, ...]] = {
    "zh": (report, phone_shop, dashboard, infographic, kpi_card, slide),
    "en": (dashboard, slide, report, kpi_card, research, infographic),
}
TEXTS = {
    "zh": ("公司年报节选，请审核", "上传一页经营数据", "这是我们团队做的图表"),
    "en": ("One page from our report", "Chart for the monthly update", "Please check this page before it goes out"),
}
