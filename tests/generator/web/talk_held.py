"""Pages of `talk` that are only measured on: bargaining, tall posters, long details, an inbox, private sales, posts, cards in the parcel, slips."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from tests.generator.web.page import Page
from tests.generator.web.talk_held_words import BARGAINS, CARDS, INBOX, LONG, POSTS, PRIVATE, SLIPS, TALL, TERMS
from tests.generator.web.talk_kit import HEI, LATIN, ROMAN, SANS, SONG, Case, amount, bars, document, drawing, ean, face, plain, qr, stars, status


def bargain(rng: Random, case: Case) -> str:
    """Two people about a used thing, in a Chinese app at night."""
    accent = rng.choice(("#ffda44", "#3ddc97", "#7aa2ff"))
    goods, rows = case.goods, []
    faces = {who: face(rng, 42) for who in ("me", "it")}
    for who, words in case.words:
        if who == "safe":
            rows.append(f"<div class='safe'><b>!</b><span>{words}</span></div>")
        elif who == "offer":
            rows.append(f"<div class='offer'><div class='sm'>我拍下了宝贝</div><b>{words}</b><div class='sm'>等待卖家发货</div></div>")
        else:
            rows.append(
                f"<div class='m {who}'>{faces[who]}<div><div class='sm who'>{'' if who == 'me' else '卖家'}</div>"
                f"<div class='say'>{words}</div></div></div>"
            )
    body = (
        f"{status(rng, '#eee')}<div class='row hd'><span>←</span><b>{rng.choice(('阿May的闲置', '老陈数码', '搬家清仓中', '小鹿不吃草'))}</b>"
        "<span class='gap'></span><span class='tagg'>信用良好</span></div>"
        f"<div class='row item'>{drawing(rng, goods.shape, 'width:60px;height:60px;border-radius:10px')}"
        f"<div class='gap'>{amount(goods, 19, accent)}<div class='sm'>{goods.name} · 包邮</div></div><span class='go'>立即购买</span></div>"
        f"<div class='when'>{rng.randint(1, 12)}月{rng.randint(1, 28)}日 {rng.randint(7, 23)}:{rng.randint(10, 59)}</div>{''.join(rows)}"
        "<div class='row tools'><span>相册</span><span>拍摄</span><span>位置</span><span>常用语</span></div>"
    )
    css = (
        ".hd{gap:12px;padding:8px 16px;font-size:18px}"
        ".tagg{font-size:11px;border:1px solid #5a5a60;border-radius:9px;padding:2px 8px;color:#b9b9bf}"
        ".item{gap:12px;padding:12px 16px;background:#1f1f23}"
        f".go{{background:{accent};color:#1a1a1a;border-radius:18px;padding:7px 14px;font-weight:700;font-size:14px}}"
        ".sm{font-size:12px;color:#8d8d94}.when{text-align:center;font-size:12px;color:#77777d;padding:14px}"
        ".m{display:flex;gap:10px;padding:0 14px 15px}.m.me{flex-direction:row-reverse}"
        ".say{background:#2b2b31;border-radius:4px 16px 16px 16px;padding:10px 13px;font-size:16px;max-width:262px;word-break:break-word}"
        f".m.me .say{{background:{accent};color:#161616;border-radius:16px 4px 16px 16px}}.who{{margin-bottom:3px}}"
        ".safe{display:flex;gap:8px;margin:2px 22px 16px;border:1px solid #5b4a1f;background:#2c2616;color:#e2c673;"
        "border-radius:8px;padding:9px 12px;font-size:13px}"
        ".offer{margin:0 22px 16px;background:#232329;border-radius:12px;padding:12px 16px}.offer b{font-size:17px}"
        ".tools{justify-content:space-around;padding:16px 8px 34px;background:#1b1b1f;font-size:13px;color:#a9a9b0}"
    )
    return document(body, css, family=rng.choice((SANS, HEI)), background="#121215", color="#ececf0")


def tall_poster(rng: Random, case: Case) -> str:
    """A tall picture of a product: ribbon across the corner, goods in the middle, columns of points below."""
    ribbon, headline, points, foot = case.words
    top, bottom, ink, red = rng.choice(
        (
            ("#fff7f0", "#ffd7b8", "#5a1d0c", "#d7263d"),
            ("#e9f6ff", "#b6dcf7", "#12344d", "#0a6ebd"),
            ("#20222b", "#3b3f52", "#f7e6c1", "#c8963e"),
            ("#f4fbf0", "#cfe8bf", "#24401a", "#3c8d2f"),
        )
    )
    cells = "".join(f"<div class='cell'><b>{n}</b>{point}</div>" for n, point in enumerate(points, 1))
    struck = f"<span class='old'>原标价 <del>¥{plain(case.goods.was)}</del></span>" if case.goods.was else ""
    body = (
        f"<div class='sheet'><div class='ribbon'>{ribbon}</div>"
        f"<div class='h'>{headline}</div>"
        f"{drawing(rng, case.goods.shape, f'width:400px;height:400px;margin:26px auto;border-radius:{rng.choice((24, 200))}px')}"
        f"<div class='cells'>{cells}</div><div class='row pay'>{amount(case.goods, 64, red)}{struck}<span class='gap'></span>"
        f"<span class='btn'>进店看看</span></div><div class='f'>{foot}</div></div>"
    )
    css = (
        f".sheet{{width:750px;background:linear-gradient({top},{bottom});color:{ink};padding:30px 36px 26px}}"
        f".ribbon{{display:inline-block;background:{red};color:#fff;font-size:28px;padding:8px 26px;border-radius:0 22px 22px 0;margin-left:-36px}}"
        ".h{font-size:56px;font-weight:800;line-height:1.22;margin-top:20px;text-align:center}"
        ".cells{display:grid;grid-template-columns:1fr 1fr;gap:14px 24px}.cell{font-size:26px;display:flex;align-items:center;gap:12px}"
        f".cell b{{width:36px;height:36px;flex:none;border-radius:18px;background:{ink};color:{top};font-size:20px;"
        "display:flex;align-items:center;justify-content:center}}"
        ".pay{margin-top:28px}.old{font-size:24px;margin-left:20px;opacity:.75}"
        f".btn{{border:2px solid {ink};border-radius:30px;padding:9px 26px;font-size:24px}}"
        ".f{margin-top:20px;font-size:22px;text-align:center}"
    )
    return document(body, css, family=rng.choice((SANS, SONG)), background=bottom)


def long_detail(rng: Random, case: Case) -> str:
    """The lower, long part of a product's page: sections with numbered headings, a table with rules, questions and answers."""
    sections, table, answers = case.words
    accent = rng.choice(("#2a6f4e", "#9a3b26", "#27508f", "#6b4a8c"))
    parts = "".join(
        f"<div class='sec'><div class='no'>{n:02d}</div>"
        f"<h2>{title}</h2>{drawing(rng, case.goods.shape, f'width:100%;height:{rng.choice((150, 190, 220))}px;border-radius:4px')}"
        f"<p>{words}</p></div>"
        for n, (title, words) in enumerate(sections, 1)
    )
    rows = "".join(f"<tr><th>{name}</th><td>{value}</td></tr>" for name, value in table)
    asked = "".join(
        f"<div class='qa'><div><i>问</i>{question}</div><div class='an'><i class='a'>答</i>{answer}</div></div>" for question, answer in answers
    )
    tabs = "".join(f"<span class='{'on' if word == '详情' else ''}'>{word}</span>" for word in ("商品", "评价", "详情", "推荐"))
    body = (
        f"<div class='row tabs'>{tabs}</div>{parts}<div class='sec'><h2>规格</h2><table>{rows}</table></div><div class='sec'>"
        f"<h2>大家都在问</h2>{asked}</div>"
    )
    body += (
        f"<div class='row bar'>{amount(case.goods, 24, accent, was=14)}<span class='gap'></span><span class='ask'>咨询</span>"
        "<span class='buy'>马上抢</span></div>"
    )
    css = (
        ".tabs{justify-content:space-around;padding:14px;font-size:16px;border-bottom:1px solid #eee}"
        f".on{{color:{accent};font-weight:700;border-bottom:3px solid {accent}}}.sec{{padding:24px 20px 6px;position:relative}}"
        f".no{{font:700 42px {ROMAN};color:{accent};opacity:.35;line-height:1}}h2{{font-size:22px;color:{accent};margin-bottom:10px}}"
        "p{font-size:16px;margin-top:12px}table{width:100%;border-collapse:collapse;font-size:14.5px}"
        "th,td{border:1px solid #d9d9d9;padding:8px 10px;text-align:left}th{background:#f6f6f3;width:104px;font-weight:400;color:#666}"
        ".qa{padding:10px 0;border-bottom:1px dashed #ddd;font-size:15px}.an{color:#555;margin-top:5px}"
        f"i{{font-style:normal;background:{accent};color:#fff;font-size:12px;padding:1px 5px;border-radius:3px;margin-right:8px}}"
        ".a{background:#b9b9b9}"
        ".bar{padding:12px 18px 28px;border-top:1px solid #eee;gap:10px;margin-top:14px}"
        f".buy{{background:{accent};color:#fff;padding:10px 22px;border-radius:6px}}"
        f".ask{{border:1px solid {accent};color:{accent};padding:9px 16px;border-radius:6px}}"
    )
    return document(body, css, family=rng.choice((SANS, HEI)))


def inbox(rng: Random, case: Case) -> str:
    """An English web inbox: conversations on the left, the open one in the middle, the order on the right."""
    goods, accent = case.goods, rng.choice(("#1d4ed8", "#be185d", "#0f766e"))
    names = rng.sample(("Hollis Crafts", "northfield_vintage", "Bea & Co", "R. Okafor", "TheLampLady", "jjs_attic", "Wren Studio"), 5)
    previews = rng.sample(("Thanks, it fits perfectly!", "Your order has shipped", "Can you do grey?", "Label printed", "See the care card"), 5)
    side = "".join(
        f"<div class='row th {'on' if not n else ''}'>{face(rng, 40)}<div class='gap'><b>{name}</b>"
        f"<div class='sm'>{text if n else 'Now open'}</div></div><span class='sm'>{rng.randint(1, 12)}:{rng.randint(10, 59)}</span></div>"
        for n, (name, text) in enumerate(zip(names, previews, strict=True))
    )
    hour = rng.randint(1, 12)
    talk = "".join(
        f"<div class='msg'><div class='row'><b>{'You' if who == 'me' else names[0]}</b>"
        f"<span class='sm' style='margin-left:10px'>{hour}:{10 + 4 * n} pm</span></div>"
        f"<div>{words}</div></div>"
        for n, (who, words) in enumerate(case.words)
    )
    order = (
        "<div class='ord'>"
        f"<div class='sm'>About this item</div>{drawing(rng, goods.shape, 'width:200px;height:150px;border-radius:6px;margin:8px 0')}"
        f"<b>{goods.name}</b><div>{amount(goods, 22, '#222')}</div>"
        f"<div class='sm'>Item #{rng.randint(10**8, 10**9 - 1)}<br>{rng.randint(2, 60)} people have this saved"
        f"<br>Ships from {rng.choice(('Ohio', 'Leeds', 'Maine', 'Bristol'))}</div></div>"
    )
    body = (
        "<div class='row top'><b>Messages</b><span class='gap'></span><span>Favourites</span><span>Purchases</span>"
        f"<span>Account</span></div><div class='cols'><div class='left'>{side}</div><div class='mid'>{talk}<div class='reply'>Write a reply"
        f"<span>Send</span></div></div>{order}</div>"
    )
    css = (
        f".top{{background:{accent};color:#fff;padding:14px 30px;gap:28px}}.top b{{font-size:20px}}.cols{{display:flex}}"
        ".left{width:300px;border-right:1px solid #e2e2e2}"
        ".th{gap:12px;padding:13px 18px;border-bottom:1px solid #f0f0f0;font-size:15px}.on{background:#f3f5fa}"
        ".sm{font-size:13px;color:#767676}.mid{flex:1;padding:22px 28px}"
        ".msg{font-size:16px;padding:12px 0;border-bottom:1px solid #f1f1f1;overflow-wrap:anywhere}"
        ".reply{border:1px solid #ccc;border-radius:6px;margin-top:24px;padding:26px 16px;color:#999}"
        f".reply span{{float:right;color:{accent};font-weight:700}}"
        ".ord{width:250px;padding:22px;border-left:1px solid #e2e2e2;font-size:15px}"
    )
    return document(body, css, family=LATIN, lang="en")


def private_sale(rng: Random, case: Case) -> str:
    """A used thing offered in an English app on a phone."""
    condition, prose = case.words
    accent = rng.choice(("#09b1ba", "#e0245e", "#1b7f3b"))
    goods = case.goods
    dots = "".join(f"<i style='opacity:{1 if not n else 0.4}'></i>" for n in range(5))
    facts = (("Condition", condition), ("Uploaded", f"{rng.randint(2, 23)} hours ago"), ("Views", str(rng.randint(12, 900))))
    table = "".join(f"<div class='row kv'><span class='gap'>{name}</span>{value}</div>" for name, value in facts)
    body = (
        f"<div style='position:relative'>{drawing(rng, goods.shape, 'width:412px;height:380px')}"
        f"<div class='over'>{status(rng, '#222')}</div><div class='dots'>{dots}</div></div>"
        f"<div class='p'><h1>{goods.name}</h1>{amount(goods, 26, '#1a1a1a')}"
        f"<div class='sm' style='color:{accent}'>Buyer protection included</div></div>"
        f"<div class='p'>{''.join(f'<p>{line}</p>' for line in prose)}</div><div class='p'>{table}</div>"
        f"<div class='p row' style='gap:12px'>{face(rng, 48)}<div>"
        f"<b>{rng.choice(('mila_closet', 'attic.finds', 'robbo77', 'juniper_j'))}</b><div>{stars(5, 14)} "
        f"<span class='sm'>({rng.randint(4, 300)})</span></div></div></div>"
        "<div class='row foot'><span class='alt'>Make an offer</span><span class='go'>Buy</span></div>"
    )
    css = (
        ".over{position:absolute;top:0;left:0;right:0}.dots{position:absolute;bottom:12px;left:0;right:0;text-align:center}"
        f".dots i{{display:inline-block;width:8px;height:8px;border-radius:4px;background:{accent};margin:0 3px}}"
        ".p{padding:16px;border-bottom:8px solid #f2f2f2;overflow-wrap:anywhere}"
        "h1{font-size:20px;font-weight:500;margin-bottom:4px}p{font-size:16px;margin-bottom:10px}.sm{font-size:13px;color:#777}"
        ".kv{font-size:15px;padding:8px 0;color:#333}.kv span{color:#888}.foot{gap:12px;padding:12px 16px 30px}"
        ".foot span{flex:1;text-align:center;padding:12px;border-radius:6px;font-weight:600}"
        f".alt{{border:1px solid {accent};color:{accent}}}.go{{background:{accent};color:#fff}}"
    )
    return document(body, css, family=LATIN, lang="en")


def post(rng: Random, case: Case) -> str:
    """A customer's post about a thing: title, picture, words, tags, comments."""
    lang, title, lines, comments = case.words
    likes = "赞" if lang == "zh" else "likes"
    talk = "".join(f"<div class='row c'>{face(rng, 30)}<div><span class='sm'>{name}</span><div>{line}</div></div></div>" for name, line in comments)
    goods = (
        f"<div class='row g'>{drawing(rng, case.goods.shape, 'width:48px;height:48px;border-radius:6px')}<div>{case.goods.name}"
        f"<div>{amount(case.goods, 16, '#c2410c')}</div></div></div>"
    )
    body = (
        f"<div class='row hd'>{face(rng, 36)}<b>{rng.choice(('momo', 'Cedar', '南南', 'user_8841', '一只柚子'))}</b><span class='gap'></span>"
        f"<span class='fol'>{'关注' if lang == 'zh' else 'Follow'}</span></div>{drawing(rng, case.goods.shape, 'width:400px;height:300px')}"
        f"<div class='p'><h1>{title}</h1>{''.join(f'<p>{line}</p>' for line in lines)}{goods}"
        f"<div class='sm'>{rng.randint(1, 9)}-{rng.randint(10, 28)} · {rng.randint(20, 4000)} {likes}</div></div><div class='p'>{talk}</div>"
    )
    css = (
        ".hd{padding:14px;gap:10px;font-size:16px}"
        ".fol{border:1px solid #e11d48;color:#e11d48;border-radius:14px;padding:3px 14px;font-size:13px}"
        ".p{padding:14px 16px;border-bottom:1px solid #eee}h1{font-size:19px;margin-bottom:8px}"
        "p{font-size:16px;margin-bottom:8px;overflow-wrap:anywhere}"
        ".g{gap:10px;background:#faf7f2;border-radius:8px;padding:9px;margin:10px 0;font-size:14px}.sm{font-size:12.5px;color:#8e8e8e}"
        ".c{gap:10px;align-items:flex-start;font-size:15px;margin-bottom:12px}"
    )
    return document(body, css, family=SANS if lang == "zh" else LATIN, lang=lang)


def parcel_card(rng: Random, case: Case) -> str:
    """A card that lay in the parcel, with a code beside its words."""
    title, lines, content, caption = case.words
    edge = rng.choice(("#b45309", "#1f3a5f", "#9d174d", "#166534"))
    number = ean(rng)
    body = (
        "<div class='card'><div class='in'><div class='row'><div class='gap'>"
        f"<div class='t'>{title}</div>{''.join(f'<div class=l>{line}</div>' for line in lines)}</div>"
        f"<div class='q'>{qr(content, 218, edge)}<div>{caption}</div></div></div><div class='row b'><div>{case.goods.name}"
        f"<br>{amount(case.goods, 30, edge)}</div><span class='gap'></span><div>{bars(number, 210, 62)}"
        f"<div class='d'>{number}</div></div></div></div></div>"
    )
    css = (
        "body{padding:26px;background:#d8d2c8!important}.card{width:848px;background:#fffdf8;padding:14px;box-shadow:0 3px 12px #0004}"
        f".in{{border:2px solid {edge};padding:30px 34px}}"
        f".t{{font-size:40px;font-weight:800;color:{edge};margin-bottom:14px;line-height:1.25}}"
        ".l{font-size:24px;margin-bottom:8px;overflow-wrap:anywhere;padding-right:18px}.q{text-align:center;font-size:19px;width:230px}"
        ".q img{margin:0 auto 6px}.b{margin-top:24px;border-top:1px dashed #999;padding-top:18px;font-size:21px}"
        ".d{text-align:center;font-size:18px;letter-spacing:3px}"
    )
    return document(body, css, family=rng.choice((SONG, SANS)))


def slip(rng: Random, case: Case) -> str:
    """A confirmation on a phone: heading, a table of facts, one item, what was paid."""
    title, fields, paid = case.words
    accent = rng.choice(("#06b755", "#2563eb", "#111827"))
    rows = "".join(f"<tr><td>{name}</td><td>{value}</td></tr>" for name, value in fields)
    english = title.isascii()
    number = f"1Z{rng.randint(10**9, 10**10 - 1)}"
    body = (
        f"<div class='h'><div class='ic'></div><b>{title}</b></div><table>{rows}</table>"
        f"<div class='row it'>{drawing(rng, case.goods.shape, 'width:64px;height:64px;border-radius:8px')}<div class='gap'>{case.goods.name}"
        f"<div class='sm'>{'Qty 1' if english else '数量 1'}</div></div>{amount(case.goods, 17, '#222')}</div>"
        f"<div class='row it'><b class='gap'>{paid}</b>{amount(case.goods, 24, accent)}</div><div class='bc'>{bars(number, 280, 60)}"
        f"<div class='sm'>{number}</div></div>"
    )
    css = (
        f"body{{padding:20px}}.h{{background:{accent};color:#fff;border-radius:14px;padding:22px;font-size:21px;text-align:center}}"
        ".ic{width:34px;height:18px;border-left:5px solid #fff;border-bottom:5px solid #fff;transform:rotate(-45deg);margin:4px auto 18px}"
        "table{width:100%;font-size:15px;margin:16px 0;border-spacing:0}"
        "td{padding:8px 4px;border-bottom:1px solid #eee;vertical-align:top}td:first-child{color:#777;width:118px}"
        ".it{gap:12px;padding:12px 4px;font-size:15.5px}.sm{font-size:13px;color:#888}.bc{text-align:center;padding:18px}"
        ".bc img{margin:0 auto 6px}"
    )
    return document(body, css, family=LATIN if english else SANS, lang="en" if english else "zh-CN")


def terms_page(rng: Random, case: Case) -> str:
    """A page of running text: terms, a guide, a book's contents."""
    title, paragraphs = case.words
    lines = "".join(f"<p><b>{n}.</b> {words}</p>" for n, words in enumerate(paragraphs, 1))
    ground, ink = rng.choice((("#fff", "#2b2b2b"), ("#fbf6ea", "#3d3527"), ("#17181b", "#dcdcdc")))
    css = (
        ".w{max-width:760px;margin:0 auto;padding:36px 30px 48px}h1{font-size:28px;margin-bottom:6px}"
        ".sm{font-size:14px;opacity:.65;margin-bottom:18px}p{font-size:17px;margin-bottom:13px;line-height:1.65}"
        f"a{{color:{rng.choice(('#2f6fd0', '#3f8f5f'))}}}"
    )
    dated = f"2026-{rng.randint(1, 9):02d}-{rng.randint(10, 28)} · v{rng.randint(1, 9)}.{rng.randint(0, 9)}"
    family = (ROMAN if rng.random() < 0.5 else LATIN) if title.isascii() else rng.choice((SONG, SANS))
    return document(f"<div class='w'><h1>{title}</h1><div class='sm'>{dated}</div>{lines}</div>", css, family=family, background=ground, color=ink)


_TEMPLATES: tuple[tuple[str, Callable[[Random, Case], str], tuple[Case, ...], int, tuple[float, ...], int], ...] = (
    ("bargain", bargain, BARGAINS, 393, (2.0, 3.0), 15),
    ("tallpicture", tall_poster, TALL, 750, (1.0, 1.25), 22),
    ("longdetail", long_detail, LONG, 414, (2.0, 2.5), 14),
    ("inbox", inbox, INBOX, 1240, (1.0, 1.5), 16),
    ("privatesale", private_sale, PRIVATE, 412, (2.0, 2.6), 16),
    ("post", post, POSTS, 400, (2.0, 3.0), 15),
    ("parcelcard", parcel_card, CARDS, 900, (1.0, 1.25), 19),
    ("slip", slip, SLIPS, 420, (2.0, 2.5), 15),
    ("terms", terms_page, TERMS, 860, (1.0, 1.5), 17),
)
"""Name, template, cases, width, scales, CSS pixels of the smallest print that matters."""


def held(rng: Random) -> Iterator[Page]:
    """Every case once."""
    for name, template, cases, width, scales, smallest in _TEMPLATES:
        for number, case in enumerate(cases, 1):
            scale = rng.choice(scales)
            yield Page(
                name=f"talk-{name}-{case.scenario}-{number}-{case.key}",
                html=template(rng, case),
                width=width,
                scale=scale,
                smallest=int(smallest * scale),
                facts=case.facts(listed=template is not terms_page),
                split="held",
            )
