"""Templates of the split `held` of the module `graphs`."""

from __future__ import annotations

from random import Random

from tests.generator.web.graphs_draw import SANS, SERIF, Look
from tests.generator.web.graphs_kit import Sheet, Story, Template, Words, chart, document, items, titled

NEON = (
    Look(paint=("#00e5ff", "#ffb300"), ink="#9fc4e8", faint="#123a66", back="#071a35", size=15, labels="above", grid="dash", smooth=True, area=True),
    Look(paint=("#2f8cff", "#3be8b0"), ink="#a8c6ea", faint="#15406f", back="#071a35", size=15, labels="none", rounded=6, fill=0.4, marker="ring"),
)
DECK = (
    Look(paint=("#0050b3", "#fa8c16"), ink="#434343", faint="#e8e8e8", size=17, labels="above", axis=False, grid="none", legend="bottom", fill=0.56),
    Look(paint=("#389e0d", "#722ed1"), ink="#434343", faint="#e8e8e8", size=17, labels="inside", axis=True, grid="solid", fill=0.66, marker="square"),
)
BROKER = (
    Look(paint=("#c00000", "#7f7f7f"), ink="#333", faint="#dcdcdc", size=14, font=SANS, grid="none", spine=True, labels="none", marker="none"),
    Look(paint=("#002060", "#bf9000"), ink="#333", faint="#e2e2e2", size=14, font=SANS, grid="solid", labels="above", fill=0.45, legend="bottom"),
)
POCKET = (
    Look(
        paint=("#008060", "#b5e3d4"), ink="#5c5f62", faint="#e4e5e7", size=12, labels="above", rounded=5, css=True, fill=0.8, axis=False, grid="none"
    ),
    Look(paint=("#ff5c8a", "#ffc2d4"), ink="#6a6470", faint="#efe7ec", size=12, labels="none", right=True, grid="dash", ticks=3, marker="dot"),
)
PRESS = (
    Look(
        paint=("#0f5499", "#990f3d"), ink="#66605c", faint="#d9ccc0", back="#fff1e5", size=14, labels="none", right=True, legend="ends", marker="none"
    ),
    Look(
        paint=("#db444b", "#006ba2"), ink="#595959", faint="#c9d3d8", back="#fff1e5", size=14, labels="above", axis=False, grid="none", legend="ends"
    ),
)
PLAIN = (
    Look(paint=("#1b4d3e", "#c8a951"), ink="#3d3d3d", faint="#dcd8cc", size=14, labels="above", axis=False, grid="none", fill=0.5, font=SERIF),
    Look(
        paint=("#6b2737", "#b9a394"),
        ink="#3d3d3d",
        faint="#dcd8cc",
        size=14,
        labels="inside",
        axis=False,
        grid="none",
        fill=0.86,
        marker="ring",
        legend="ends",
    ),
)
LETTER = (
    Look(paint=("#ff7a45", "#ffd8bf"), ink="#595959", faint="#f0f0f0", size=13, labels="above", css=True, rounded=3, fill=0.7, marker="dot"),
    Look(paint=("#2f54eb", "#85a5ff"), ink="#595959", faint="#f0f0f0", size=13, labels="none", grid="solid", ticks=4, legend="bottom", smooth=True),
)


def bigscreen(story: Story, says: Words, rng: Random) -> Sheet:
    """A wall screen: glowing title in the middle, framed panels, the chart largest."""
    look = rng.choice(NEON)
    clock = f"2025-0{rng.randint(1, 9)}-2{rng.randint(0, 8)} {rng.randint(10, 19)}:{rng.randint(10, 59)}:{rng.randint(10, 59)}"
    body = (
        f"<header><span>{rng.randint(12, 29)}℃ 多云</span><h1>{rng.choice(('运营数据驾驶舱', '综合态势一张屏', '数智运行中心'))}</h1><span>{clock}</span></header>"
        f'<div class="grid"><div class="side"><section><h3>在线终端</h3><b>{rng.randint(1200, 9800):,}</b></section><section><h3>系统健康度</h3><b>正常</b>'
        f"</section>"
        f'<section><h3>值班人员</h3><p>陈工 · 夜班<br>刘工 · 白班</p></section></div><section class="main"><h3>{titled(story, look)}</h3>'
        f"{chart(story, look, 640, 380)}</section>"
        f'<section class="say"><h3>智能研判</h3><h2>{says.head}</h2>{items(says.notes, "p")}</section></div>'
    )
    style = (
        f"body{{font:16px/1.6 {SANS};color:#d8ecff;padding:16px 24px 26px}}header{{display:flex;justify-content:space-between;align-items:center;"
        "border-bottom:2px solid #1c6fb5;margin-bottom:18px;color:#8fb9e3}h1{color:#6ff;letter-spacing:6px;font-size:28px}.grid{display:flex;"
        "gap:18px}"
        ".side{width:200px;display:flex;flex-direction:column;gap:16px}section{border:1px solid #1c5a96;background:#0a244a;"
        "padding:14px 16px}.main{flex:none}"
        "h3{color:#6cc7ff;font-size:16px;border-left:4px solid #00e5ff;padding-left:8px;margin-bottom:12px}.side b{font-size:26px;"
        "color:#ffd75e}.say{flex:1}"
        "h2{font-size:21px;line-height:1.45;color:#fff;margin-bottom:14px}.say p{margin-bottom:12px}"
    )
    return Sheet(html=document(body, style, "#071a35"), width=1280, smallest=look.size - 2, scale=1.3)


def deck(story: Story, says: Words, rng: Random) -> Sheet:
    """A slide with a coloured side band, the chart at the left and a box with the conclusion under cards."""
    look = rng.choice(DECK)
    cards = "".join(f'<div class="note"><i></i>{note}</div>' for note in says.notes)
    body = (
        f'<div class="band">{rng.randint(1, 9):02d}</div><div class="all"><h1>{titled(story, look)}</h1><div class="two">'
        f'{chart(story, look, 620, 400)}<div class="r">{cards}</div></div>'
        f'<div class="sum"><b>{story.t("小结", "Takeaway")}</b>{says.head}</div></div>'
    )
    style = (
        f"body{{font:20px/1.5 {SANS};color:#262626;width:1120px;min-height:630px;display:flex}}.band{{width:64px;background:{look.paint[0]};"
        f"color:#fff;font-size:26px;"
        f"text-align:center;padding-top:36px}}.all{{flex:1;padding:30px 34px}}h1{{font-size:27px;color:{look.paint[0]};"
        f"margin-bottom:22px}}.two{{display:flex;gap:28px}}"
        f".r{{flex:1;padding-top:12px}}.note{{background:#fafafa;border:1px solid #eee;padding:14px 16px;"
        f"margin-bottom:16px}}.note i{{display:inline-block;width:9px;height:9px;"
        f"background:{look.paint[0]};margin-right:9px}}.sum{{border:2px solid {look.paint[0]};margin-top:16px;padding:12px 18px;"
        f"font-size:22px}}.sum b{{color:#fff;"
        f"background:{look.paint[0]};padding:2px 12px;margin-right:16px}}"
    )
    return Sheet(html=document(body, style), width=1120, smallest=look.size - 2)


def broker(story: Story, says: Words, rng: Random) -> Sheet:
    """A broker's note: red head, grey side column with figures of the share, a numbered chart between rules."""
    look = rng.choice(BROKER)
    rows = (("收盘价(元)", f"{rng.uniform(8, 40):.2f}"), ("总股本(亿股)", f"{rng.uniform(2, 9):.2f}"), ("报告编号", f"A{rng.randint(10000, 99999)}"))
    side = "".join(f"<tr><td>{name}</td><td>{value}</td></tr>" for name, value in rows)
    body = (
        f'<div class="red">证券研究报告 · 行业点评<span>2025年{rng.randint(1, 12)}月{rng.randint(1, 28)}日</span></div><div class="cols"><div class="side"><h4>'
        f"分析师</h4>"
        f'<p>周予安<br>执业编号 S08{rng.randint(10000, 99999)}</p><h4>基础数据</h4><table>{side}</table></div><div class="main"><h1>{says.head}</h1>'
        f'{"".join(f"<p>■ {note}</p>" for note in says.notes)}<div class="cap">图表 {rng.randint(1, 20)}：{titled(story, look)}</div>'
        f"{chart(story, look, 560, 300)}"
        '<div class="src">资料来源：公司公告，研究所整理</div></div></div><div class="law">请务必阅读正文之后的免责条款部分</div>'
    )
    style = (
        f"body{{font:17px/1.7 {SANS};color:#222;padding:34px 40px 28px}}.red{{background:#c00000;color:#fff;padding:8px 16px;display:flex;"
        f"justify-content:space-between}}"
        ".cols{display:flex;margin-top:22px;gap:24px}.side{width:220px;background:#f0f0f0;padding:16px;font-size:15px}.side h4{color:#c00000;"
        "margin:8px 0}"
        ".side table{width:100%}.side td+td{text-align:right}h1{font-size:24px;line-height:1.4;"
        "margin-bottom:12px}.main{width:570px}.main p{margin-bottom:8px}"
        ".cap{border-top:2px solid #c00000;border-bottom:1px solid #c00000;font-weight:700;margin:16px 0 10px;"
        "font-size:16px}.src{border-top:1px solid #c00000;font-size:14px;"
        "margin-top:6px}.law{text-align:center;font-size:14px;color:#888;margin-top:24px}"
    )
    return Sheet(html=document(body, style), width=900, smallest=look.size - 2, scale=1.3, paper=rng.random() < 0.5)


def storeapp(story: Story, says: Words, rng: Random) -> Sheet:
    """A phone app with a list of cards: period chips, the chart between head and notes, a bar of icons at the bottom."""
    look = rng.choice(POCKET)
    chips = story.t("今天/本期/自定义", "Today/This period/Custom").split("/")
    icons = story.t("⌂ 首页/▤ 订单/◔ 分析/☰ 更多", "⌂ Home/▤ Orders/◔ Analytics/☰ More").split("/")
    body = (
        f'<div class="bar"><b>{rng.randint(7, 22)}:{rng.randint(10, 59)}</b><span>◢ ▮ {rng.randint(20, 99)}</span></div><h1>'
        f"{story.t('分析', 'Analytics')}</h1>"
        f'<div class="chips">{items(tuple(chips), "span")}</div><div class="card"><h2>{says.head}</h2><div class="sub">{story.title}'
        f"{f' · {story.chart.unit}' if story.chart.unit else ''}</div>"
        f'{chart(story, look, 352, 230)}</div><div class="list">{items(says.notes, "div")}</div><div class="tab">{items(tuple(icons), "span")}</div>'
    )
    style = (
        f"body{{font:15px/1.5 {SANS};color:#202223;padding-bottom:62px;position:relative}}.bar{{display:flex;justify-content:space-between;"
        f"padding:10px 20px;font-size:13px}}"
        f"h1{{font-size:26px;padding:4px 16px}}.chips{{padding:8px 16px 14px;display:flex;gap:8px}}.chips span{{border:1px solid #c9cccf;"
        f"border-radius:16px;padding:3px 13px;"
        f"font-size:13px}}.chips span:nth-child(2){{background:{look.paint[0]};color:#fff}}.card{{background:#fff;padding:16px 14px;"
        f"margin-bottom:12px}}h2{{font-size:18px;"
        "line-height:1.35}.sub{color:#6d7175;font-size:13px;margin:4px 0 14px}.list{background:#fff;padding:0 16px}.list div{padding:13px 0;"
        "border-bottom:1px solid #ebedf0}"
        ".tab{position:absolute;bottom:0;left:0;right:0;display:flex;justify-content:space-around;background:#fff;border-top:1px solid #dfe3e8;"
        "padding:13px 0;font-size:13px}"
    )
    return Sheet(html=document(body, style, "#f1f2f4"), width=380, smallest=look.size, scale=rng.choice((2.0, 3.0)))


def press(story: Story, says: Words, rng: Random) -> Sheet:
    """A newspaper's chart: a rule with a tab, headline, standfirst, chart, then the article."""
    look = rng.choice(PRESS)
    body = (
        f'<div class="rule"></div><h1>{says.head}</h1><h3>{titled(story, look)}</h3>{chart(story, look, 600, 340)}'
        f'<div class="src">Sources: statistical office; newsroom calculations</div><div class="art">{items(says.notes, "p")}</div>'
        f'<div class="by">By Ines Calder · {rng.randint(2, 6)} min read · {rng.randint(11, 240)} comments</div>'
    )
    style = (
        "body{font:18px/1.55 'Liberation Serif',serif;color:#33302e;padding:26px 30px}.rule{border-top:3px solid #33302e;position:relative;"
        "margin-bottom:20px}"
        ".rule:before{content:'';position:absolute;top:0;left:0;width:46px;height:11px;background:#990f3d}h1{font-size:31px;line-height:1.2}"
        "h3{font:17px 'Liberation Sans',sans-serif;color:#66605c;margin:8px 0 18px}.src{font:13px 'Liberation Sans',sans-serif;color:#66605c;"
        "margin:10px 0 18px}"
        ".art p{margin-bottom:10px}.by{font:14px 'Liberation Sans',sans-serif;color:#8a7f78;border-top:1px solid #ccc1b7;padding-top:10px;"
        "margin-top:14px}"
    )
    return Sheet(html=document(body, style, "#fff1e5"), width=660, smallest=look.size - 2, scale=1.5)


def spread(story: Story, says: Words, rng: Random) -> Sheet:
    """A landscape annual report: a letter at the left with a pull quote, the chart and a note at the right."""
    look = rng.choice(PLAIN)
    body = (
        f'<div class="l"><div class="k">Strategic report</div><h1>Review of the year</h1><blockquote>{says.head}</blockquote><p>'
        f"The year brought its share of change "
        f'for our customers and colleagues, and I would like to thank everyone for their patience and hard work.</p><p class="sig">R. Ashdown<br>'
        f"Chair</p></div>"
        f'<div class="r"><h4>{story.title}{f" ({story.chart.unit})" if story.chart.unit else ""}</h4>{chart(story, look, 540, 330)}<ul>'
        f"{items(says.notes)}</ul>"
        f'<div class="pg">{rng.randint(4, 40)}&nbsp;&nbsp;|&nbsp;&nbsp;Annual Report and Accounts</div></div>'
    )
    style = (
        f"body{{font:17px/1.55 {SERIF};color:#2d2d2d;display:flex;min-height:640px}}.l{{width:500px;padding:50px 44px;"
        f"background:#f4f1e8}}.r{{flex:1;padding:50px 44px 30px}}"
        f".k{{text-transform:uppercase;letter-spacing:2px;font-size:13px;color:#777}}h1{{font-size:34px;"
        f"margin:10px 0 24px}}blockquote{{font-size:25px;line-height:1.35;"
        f"color:{look.paint[0]};border-left:5px solid {look.paint[0]};padding-left:18px;margin-bottom:26px}}.sig{{margin-top:24px;font-style:italic}}"
        "h4{font-size:18px;margin-bottom:14px}ul{margin:18px 0 0 20px}li{margin-bottom:6px}.pg{font-size:14px;color:#777;text-align:right;"
        "margin-top:30px}"
    )
    return Sheet(html=document(body, style), width=1140, smallest=look.size - 2, scale=1.2, paper=rng.random() < 0.4)


def letter(story: Story, says: Words, rng: Random) -> Sheet:
    """A weekly mail in a mail client: sender and subject, greeting, chart, lines with ticks, a button."""
    look = rng.choice(LETTER)
    sender = story.t("数据小组 · 每周简报", "Weekly digest · Data team")
    body = (
        f'<div class="subj">{story.t("【简报】", "Digest: ")}{titled(story, look)}</div><div class="from"><i>{sender[0]}</i><div><b>{sender}</b><br>'
        f'<span>{story.t("收件人：全体同事", "To: everyone")} · {rng.randint(8, 11)}:{rng.randint(10, 59)}</span></div></div><div class="body">'
        f"<p>{story.t('大家好，', 'Hello all,')}</p><h2>{says.head}</h2>{chart(story, look, 560, 270)}"
        f'{"".join(f"<p>✓ {note}</p>" for note in says.notes)}<div class="btn">{story.t("查看完整数据", "Open the full data")}</div></div>'
    )
    style = (
        f"body{{font:16px/1.6 {SANS};color:#262626;padding:20px 26px 28px}}.subj{{font-size:21px;margin-bottom:14px}}.from{{display:flex;gap:12px;"
        f"border-bottom:1px solid #eee;"
        f"padding-bottom:14px}}.from i{{width:44px;height:44px;border-radius:22px;background:{look.paint[0]};color:#fff;text-align:center;"
        f"line-height:44px;font-style:normal}}"
        f".from span{{color:#8c8c8c;font-size:14px}}.body{{padding:16px 0 0 6px}}h2{{font-size:20px;"
        f"margin:8px 0 18px}}.body p{{margin:10px 0}}.btn{{display:inline-block;"
        f"background:{look.paint[0]};color:#fff;padding:9px 26px;border-radius:4px;margin-top:12px}}"
    )
    return Sheet(html=document(body, style), width=640, smallest=look.size - 2, scale=1.5)


TEMPLATES: dict[str, tuple[Template, ...]] = {
    "zh": (broker, deck, bigscreen, storeapp, letter),
    "en": (press, spread, storeapp, letter, deck),
}
TEXTS = {
    "zh": ("帮忙看下这张图能不能发布", "部门周会用的图", "研究报告截图"),
    "en": ("Screenshot of the figures", "Draft for publication", "From the investor pack"),
}
