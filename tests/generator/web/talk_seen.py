"""Pages of `talk` that may be looked at while rules are mended: chats, posters, product pages, reviews, codes, parcels."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from tests.generator.web.page import Page
from tests.generator.web.talk_kit import (
    HEI,
    LATIN,
    ROMAN,
    SANS,
    SONG,
    Case,
    amount,
    bars,
    document,
    drawing,
    face,
    plain,
    qr,
    stars,
    status,
)
from tests.generator.web.talk_seen_words import CHATS_EN, CHATS_ZH, CODES, DETAILS, PARCELS, PAYMENTS, POSTERS, PRODUCTS_EN, REVIEWS


def shop_chat(rng: Random, case: Case) -> str:
    """A customer's talk with a shop inside the shop's app, in Chinese."""
    accent, mine = rng.choice((("#ff5000", "#ffe3d3"), ("#1f7ae0", "#cfe5ff"), ("#07a35a", "#a9ea7a")))
    rows = [f"<div class='when'>{rng.choice(('今天', '昨天', '周二', '周五'))} {rng.randint(9, 21)}:{rng.randint(10, 59)}</div>"]
    goods = case.goods
    rows.append(
        f"<div class='card row'>{drawing(rng, goods.shape, 'width:76px;height:76px;border-radius:8px;margin-right:10px')}"
        f"<div class='gap'><div>{goods.name}</div>"
        f"<div style='color:#999;font-size:12px'>已售 {rng.randint(120, 9000)} · 库存充足</div>{amount(goods, 18, accent)}</div></div>"
    )
    mine_face, shop_face = face(rng, 38), face(rng, 38, square=True)
    for who, words in case.words:
        if who == "notice":
            rows.append(f"<div class='notice'>{words}</div>")
            continue
        bubble = f"<div class='bubble {who}'>{words}</div>"
        seen = "<span class='seen'>已读</span>" if who == "me" else ""
        rows.append(f"<div class='line {who}'>{seen + bubble + mine_face if who == 'me' else shop_face + bubble}</div>")
    shop = rng.choice(("木与石生活馆", "南巷优选店", "小满家居旗舰店", "青禾百货专营店"))
    bar = (
        f"<div class='row bar'><span style='font-size:22px'>‹</span><span class='gap' style='text-align:center'>{shop}<i>在线</i></span>"
        "<span>···</span></div>"
    )
    quick = "".join(f"<span>{word}</span>" for word in ("发货时间", "查物流", "退换货", "开发票"))
    foot = f"<div class='quick'>{quick}</div><div class='row input'><div class='box'></div><b>＋</b></div>"
    css = (
        f".bar{{height:46px;padding:0 16px;font-size:17px;font-weight:600;background:#fff}}.bar i{{font:12px {SANS};color:#3a9e5c;margin-left:8px}}"
        ".when{text-align:center;color:#a0a0a0;font-size:12px;padding:12px}"
        ".card{background:#fff;border-radius:10px;margin:0 14px 12px;padding:10px;font-size:14px}"
        ".notice{margin:6px 34px 12px;padding:7px 12px;border-radius:6px;background:#e4e4e7;color:#6a6a6f;font-size:12.5px;text-align:center}"
        ".line{display:flex;margin:0 12px 14px;gap:9px;align-items:flex-start}.line.me{justify-content:flex-end}"
        ".seen{font-size:11px;color:#b0b0b0;align-self:flex-end}"
        ".bubble{max-width:252px;padding:9px 12px;border-radius:10px;font-size:15.5px;background:#fff;word-break:break-word}"
        f".bubble.me{{background:{mine}}}"
        ".quick{display:flex;gap:8px;padding:8px 14px}.quick span{background:#fff;border-radius:14px;padding:4px 11px;font-size:12.5px;color:#555}"
        ".input{background:#fff;padding:9px 14px 26px}.box{flex:1;height:36px;border-radius:18px;background:#f2f2f4;margin-right:12px}"
        ".input b{font-size:24px;font-weight:400}"
    )
    return document(
        status(rng, "#222").replace("<div class='row'", "<div class='row top'") + bar + "".join(rows) + foot,
        css + ".top{background:#fff}",
        background="#f0f0f3",
    )


def square_poster(rng: Random, case: Case) -> str:
    """The first picture of a product: large words, the goods, a price tag, a strip below."""
    headline, sub, chips, strip = case.words
    ground, ink, tag = rng.choice(
        (("#fff4e6", "#7a3410", "#e2231a"), ("#eaf3ff", "#0d3b75", "#ff5a1f"), ("#f3f8ec", "#2f5a1c", "#d81e3b"), ("#1d1f27", "#ffe4ab", "#c9302c"))
    )
    words = "".join(f"<span class='chip'>{chip}</span>" for chip in chips)
    tagged = amount(case.goods, 52, "#fff")
    was = (
        f"<div style='font-size:20px'>日常价 <del>¥{plain(case.goods.was)}</del></div>"
        if case.goods.was
        else "<div style='font-size:20px'>店铺活动价</div>"
    )
    left = rng.random() < 0.5
    picture = drawing(
        rng,
        case.goods.shape,
        f"position:absolute;{'right' if left else 'left'}:44px;top:236px;width:352px;height:352px;border-radius:{rng.choice((16, 176))}px",
    )
    body = (
        f"<div class='sheet'><div class='head'>{headline}</div><div class='sub'>{sub}</div>{picture}"
        f"<div class='chips' style='{'left' if left else 'right'}:44px'>{words}</div><div class='tag'>{was}{tagged}</div>"
        f"<div class='strip'>{strip}</div></div>"
    )
    css = (
        f".sheet{{position:relative;width:800px;height:800px;background:{ground};color:{ink};overflow:hidden}}"
        ".head{position:absolute;left:44px;right:44px;top:48px;font-size:58px;font-weight:800;line-height:1.2}"
        ".sub{position:absolute;left:46px;top:168px;font-size:29px}"
        ".chips{position:absolute;top:262px;width:330px}"
        f".chip{{display:block;border:2px solid {ink};border-radius:8px;padding:9px 14px;margin-bottom:18px;font-size:27px}}"
        f".tag{{position:absolute;left:0;bottom:62px;background:{tag};color:#fff;padding:12px 40px 12px 44px;border-radius:0 60px 60px 0}}"
        f".strip{{position:absolute;left:0;right:0;bottom:0;height:62px;line-height:62px;text-align:center;"
        f"background:{ink};color:{ground};font-size:26px;white-space:nowrap}}"
    )
    return document(body, css, family=rng.choice((SANS, HEI, SONG)))


def detail_page(rng: Random, case: Case) -> str:
    """A product's page in a Chinese app: price, title, services, parameters, the seller's own words."""
    fields, prose = case.words
    goods, accent = case.goods, rng.choice(("#ff4400", "#e1251b", "#fa2c19"))
    rows = "".join(f"<div class='row par'><span>{name}</span><b>{value}</b></div>" for name, value in fields)
    paragraphs = "".join(f"<p>{line}</p>" for line in prose)
    body = (
        f"{drawing(rng, goods.shape, 'width:390px;height:330px')}<div class='pane'>{amount(goods, 32, accent, was=14)}"
        f"<span style='float:right;color:#999;font-size:12px;margin-top:18px'>已售{rng.randint(200, 9000)}件</span><h1>{goods.name}</h1>"
        f"<div class='serve'><span>七天无理由</span><span>48小时内发货</span><span>免运费</span></div></div>"
        "<div class='pane row' style='font-size:14px'><span style='color:#999'>选择</span><span style='margin-left:14px'>默认款 ×1</span>"
        "<span class='gap'></span>›</div>"
        f"<div class='pane'><h2>商品参数</h2>{rows}</div><div class='pane prose'>"
        f"<h2>图文详情</h2>{drawing(rng, goods.shape, 'width:366px;height:170px;border-radius:8px;margin-bottom:12px')}{paragraphs}</div>"
        "<div class='foot row'><span>店铺</span><span>客服</span><span>收藏</span><span class='gap'></span><b class='cart'>加入购物车</b>"
        "<b class='buy'>立即购买</b></div>"
    )
    css = (
        ".pane{background:#fff;padding:12px;margin-bottom:9px}h1{font-size:17px;margin:8px 0}h2{font-size:15px;margin-bottom:8px}"
        ".serve span{font-size:12px;color:#8a5a2a;margin-right:14px}"
        ".par{font-size:13.5px;padding:7px 0;border-bottom:1px solid #f2f2f2}.par span{width:96px;color:#999;flex:none}"
        ".par b{font-weight:400}.prose p{font-size:15px;margin-bottom:10px}"
        ".foot{background:#fff;padding:8px 14px 22px;font-size:12px;gap:14px;color:#666}.foot b{color:#fff;font-size:14px;padding:9px 18px}"
        f".cart{{background:#ffb03a;border-radius:20px 0 0 20px;margin-right:-14px}}.buy{{background:{accent};border-radius:0 20px 20px 0}}"
    )
    return document(body, css, background="#f4f4f4")


def market_chat(rng: Random, case: Case) -> str:
    """Buyer and seller on an English marketplace, on a phone."""
    accent, dark = rng.choice((("#0a7cff", False), ("#5b3df5", False), ("#0a7cff", True), ("#00856f", False)))
    ground, ink, other = ("#000", "#f2f2f2", "#26262a") if dark else ("#fff", "#1a1a1a", "#eceef1")
    goods, name = case.goods, rng.choice(("Dana", "Marcus", "Priya", "Owen", "Tess"))
    rows = [f"<div class='day'>{rng.choice(('TODAY', 'YESTERDAY', 'MON', 'SAT'))} {rng.randint(1, 12)}:{rng.randint(10, 59)} PM</div>"]
    rows += [f"<div class='b {who}'>{words}</div>" for who, words in case.words]
    head = (
        f"<div class='row hd'><span style='font-size:24px;color:{accent}'>‹</span>{face(rng, 34)}<div style='line-height:1.2'><b>{name}</b>"
        f"<div class='sm'>Active {rng.randint(2, 50)}m ago</div></div></div>"
        f"<div class='row item'>{drawing(rng, goods.shape, 'width:52px;height:52px;border-radius:8px')}<div>"
        f"<div>{goods.name}</div>{amount(goods, 16, ink)}</div><span class='gap'></span><span class='pill'>Buy now</span></div>"
    )
    css = (
        ".hd{gap:10px;padding:6px 14px;font-size:16px}.sm{font-size:12px;color:#8a8a90}"
        ".item{gap:10px;padding:10px 14px;border-top:1px solid #8883;border-bottom:1px solid #8883;font-size:14px}"
        f".pill{{background:{accent};color:#fff;border-radius:16px;padding:6px 14px;font-weight:600}}"
        ".day{text-align:center;font-size:11px;color:#8a8a90;padding:14px}"
        ".b{width:fit-content;max-width:276px;padding:9px 14px;border-radius:19px;margin:0 14px 8px;"
        "font-size:16px;line-height:1.32;overflow-wrap:anywhere}"
        f".it{{background:{other}}}.me{{background:{accent};color:#fff;margin-left:auto}}"
        ".notice{margin:8px auto 12px;font-size:12.5px;color:#8a8a90;text-align:center;background:none}"
        ".type{margin:12px 14px 24px;border:1px solid #8886;border-radius:20px;padding:9px 16px;color:#8a8a90}"
    )
    return document(
        status(rng, ink) + head + "".join(rows) + "<div class='type'>Message…</div>", css, family=LATIN, background=ground, color=ink, lang="en"
    )


def desktop_product(rng: Random, case: Case) -> str:
    """A product's page of an English shop on a desktop."""
    bullets, prose = case.words
    goods, accent = case.goods, rng.choice(("#c45500", "#0b5cad", "#14532d", "#7a1f5c"))
    rating, count = rng.choice((4, 5)), rng.randint(38, 4200)
    tenth = rng.randint(0, 4) if rating == 4 else 0
    menu = "".join(f"<span>{word}</span>" for word in ("New in", "Home", "Garden", "Tech", "Outlet", "Help"))
    items = "".join(f"<li>{bullet}</li>" for bullet in bullets)
    thumbs = "".join(drawing(rng, goods.shape, "width:70px;height:70px;border:1px solid #ddd;margin-bottom:10px") for _ in range(4))
    body = (
        f"<div class='row nav'><b>{rng.choice(('Harrow & Pine', 'Fennel', 'Tidewater', 'Oakline'))}</b>{menu}<span class='gap'></span>"
        "<span class='find'>Search</span><span>Basket (0)</span></div>"
        f"<div class='sm path'>Home / {rng.choice(('Tech', 'Home', 'Garden'))} / {goods.name}</div><div class='main'>"
        f"<div>{thumbs}</div>{drawing(rng, goods.shape, 'width:470px;height:470px')}"
        f"<div class='side'><h1>{goods.name}</h1>"
        f"<div class='sm'>{stars(rating, 16)} {rating}.{tenth} ({count:,} ratings) · SKU {rng.randint(10000, 99999)}-B</div>"
        f"<div style='margin:14px 0'>{amount(goods, 34, accent, was=16)}</div><ul>{items}</ul><div class='row' style='gap:12px'>"
        "<span class='qty'>1</span><span class='add'>Add to basket</span></div>"
        "<div class='sm' style='margin-top:14px'>In stock · Free delivery · 30-day returns</div></div></div><div class='about'>"
        f"<h2>About this item</h2>{''.join(f'<p>{line}</p>' for line in prose)}</div>"
    )
    css = (
        f".nav{{gap:26px;padding:16px 40px;border-bottom:1px solid #e4e4e4;font-size:15px}}.nav b{{font:700 24px {ROMAN};color:{accent}}}"
        ".find{border:1px solid #ccc;width:220px;padding:6px 12px;color:#999}"
        ".sm{font-size:13.5px;color:#6a6a6a}.path{padding:12px 40px}.main{display:flex;gap:24px;padding:0 40px}"
        ".side{flex:1;padding-left:12px}h1{font-size:27px;line-height:1.25;margin-bottom:8px}"
        "ul{margin:0 0 20px 20px;font-size:16px}li{margin-bottom:7px}.qty{border:1px solid #bbb;padding:11px 20px}"
        f".add{{background:{accent};color:#fff;padding:12px 44px;font-weight:700}}"
        ".about{padding:28px 40px 40px;max-width:960px}h2{font-size:20px;margin-bottom:10px}.about p{font-size:16px;margin-bottom:10px}"
    )
    return document(body, css, family=LATIN, lang="en")


def review_page(rng: Random, case: Case) -> str:
    """Customers' reviews of a product in a Chinese app; the case's words are one of them."""
    score, lines = case.words
    others = rng.sample(
        (
            "包装严实，快递小哥送货上门。",
            "颜色和图片一致，家里人都说好看。",
            "用了一周，没有异味，继续观察。",
            "尺寸合适，客服回复及时。",
            "做工可以，线头少。",
        ),
        2,
    )
    entries = [(5, [others[0]]), (score, lines), (4, [others[1]])]
    rng.shuffle(entries)
    cards = []
    for count, words in entries:
        pictures = "".join(drawing(rng, case.goods.shape, "width:104px;height:104px;border-radius:6px") for _ in range(rng.choice((0, 3))))
        name = rng.choice("阿小大云林晚青") + "***" + rng.choice("宝子儿2688")
        cards.append(
            f"<div class='card'><div class='row'>{face(rng, 34)}<div style='margin-left:10px'><div>{name}</div>{stars(count, 13)}</div>"
            f"<span class='gap'></span><span class='sm'>2026-{rng.randint(1, 9):02d}-{rng.randint(1, 28):02d}</span></div>"
            f"{''.join(f'<p>{line}</p>' for line in words)}<div class='row' style='gap:8px'>{pictures}</div>"
            f"<div class='sm' style='margin-top:8px'>规格：默认款　　有用 {rng.randint(0, 60)}</div></div>"
        )
    tabs = "".join(f"<span class='t'>{word} {rng.randint(20, 900)}</span>" for word in ("全部", "好评", "有图", "追评"))
    head = (
        "<div class='row hd'><span style='font-size:22px'>‹</span>"
        f"<b class='gap' style='text-align:center'>评价({rng.randint(1000, 9000)})</b></div><div class='tabs'>{tabs}</div>"
    )
    item = (
        f"<div class='card row' style='gap:10px'>{drawing(rng, case.goods.shape, 'width:56px;height:56px')}<div>{case.goods.name}"
        f"<br>{amount(case.goods, 16, '#e4393c')}</div></div>"
    )
    css = (
        ".hd{padding:8px 16px;font-size:17px;background:#fff}.tabs{display:flex;gap:9px;padding:8px 12px;background:#fff}"
        ".t{background:#fdeceb;color:#c33;border-radius:14px;padding:4px 11px;font-size:12.5px}"
        ".card{background:#fff;margin-top:9px;padding:13px;font-size:14px}.card p{font-size:15.5px;margin:8px 0}.sm{font-size:12px;color:#9a9a9a}"
    )
    return document(
        status(rng, "#222").replace("class='row'", "class='row' id='top'", 1) + head + item + "".join(cards),
        css + "#top{background:#fff}",
        background="#f3f3f5",
    )


def code_poster(rng: Random, case: Case) -> str:
    """A leaflet of a shop with a QR code in the middle."""
    title, lines, content, caption = case.words
    ground, ink = rng.choice((("#0f766e", "#fff"), ("#b91c1c", "#fff7e0"), ("#f5efe2", "#3b2f1e"), ("#1e293b", "#f8e7b9")))
    body = (
        f"<div class='sheet'><div class='t'>{title}</div>{''.join(f'<div class=l>{line}</div>' for line in lines)}"
        f"<div class='white'>{qr(content, 250)}<div class='cap'>{caption}</div></div>"
        f"<div class='row low'>{drawing(rng, case.goods.shape, 'width:110px;height:110px;border-radius:12px;margin-right:20px')}"
        f"<div><div>{case.goods.name}</div>{amount(case.goods, 34, ink)}</div></div></div>"
    )
    css = (
        f".sheet{{width:600px;padding:46px 40px 40px;background:{ground};color:{ink};text-align:center}}"
        ".t{font-size:44px;font-weight:800;line-height:1.25;margin-bottom:14px}.l{font-size:23px;margin-bottom:6px}"
        ".white{background:#fff;color:#222;width:310px;margin:28px auto;padding:30px 30px 20px;border-radius:18px}"
        ".cap{font-size:20px;margin-top:14px}.low{text-align:left;font-size:22px;justify-content:center}"
    )
    return document(body, css, family=rng.choice((SANS, HEI)))


def parcel_page(rng: Random, case: Case) -> str:
    """An order with its parcel's way and the address it goes to."""
    person, phone, address, steps = case.words
    goods, number = case.goods, f"SF{rng.randint(10**12, 10**13 - 1)}"
    way = "".join(
        f"<div class='step'><i></i><div>{line}<div class='sm'>09-{20 - n:02d} {rng.randint(8, 21):02d}:{rng.randint(10, 59)}</div></div></div>"
        for n, line in enumerate(steps)
    )
    body = (
        f"{status(rng, '#fff')}<div class='hd'>运输中<div style='font-size:13px;font-weight:400'>预计明天送达</div></div>"
        f"<div class='card'>{bars(number, 300, 54)}<div class='sm' style='text-align:center'>{number}　复制</div></div>"
        f"<div class='card'><b>{person}　{phone}</b><div style='margin-top:4px'>{address}</div></div><div class='card'>{way}</div>"
        f"<div class='card'><div class='row' style='gap:10px'>{drawing(rng, goods.shape, 'width:70px;height:70px;border-radius:6px')}"
        f"<div class='gap'>{goods.name}<div class='sm'>默认款</div></div><div style='text-align:right'>{amount(goods, 15, '#222')}"
        "<div class='sm'>×1</div></div></div>"
        "<div class='row kv'><span class='gap'>运费</span>¥0.00</div><div class='row kv'>"
        f"<span class='gap'>实付款</span>{amount(goods, 18, '#f33')}</div><div class='sm'>订单编号 {rng.randint(10**17, 10**18 - 1)}</div></div>"
    )
    css = (
        ".hd{padding:12px 18px 26px;font-size:22px;font-weight:700;color:#fff}"
        ".card{background:#fff;border-radius:12px;margin:0 10px 10px;padding:14px;font-size:14.5px}.card img{margin:0 auto 6px}"
        ".sm{font-size:12px;color:#999}.step{display:flex;gap:12px;padding-bottom:12px}"
        ".step i{width:9px;height:9px;border-radius:5px;background:#f60;margin-top:6px;flex:none}.kv{padding:8px 0 2px}"
        "body{background:linear-gradient(#ff7a2f,#ff7a2f 210px,#f2f2f4 210px)!important}"
    )
    return document(body, css, background="#f2f2f4")


def payment_done(rng: Random, case: Case) -> str:
    """A payment that went through."""
    title, fields = case.words
    rows = "".join(f"<div class='row kv'><span>{name}</span><span class='gap'></span>{value}</div>" for name, value in fields)
    tick = (
        "<svg viewBox='0 0 60 60' width='62' height='62' style='margin:34px auto 14px'><circle cx='30' cy='30' r='29' fill='#07c160'/>"
        "<path d='M17 31l9 9 18-19' fill='none' stroke='#fff' stroke-width='5'/></svg>"
    )
    body = (
        f"{status(rng, '#222')}{tick}<div class='ok'>{title}</div><div style='text-align:center'>{amount(case.goods, 44, '#222')}</div>"
        f"<div class='list'>{rows}<div class='row kv'><span>交易单号</span>"
        f"<span class='gap'></span>{rng.randint(10**15, 10**16 - 1)}</div></div><div class='done'>完成</div>"
    )
    css = (
        ".ok{text-align:center;font-size:17px;color:#07a552}.list{margin:34px 24px;border-top:1px solid #eee;padding-top:10px}"
        ".kv{font-size:15px;padding:8px 0}.kv span:first-child{color:#8c8c8c}"
        ".done{margin:50px auto 40px;width:180px;padding:11px;text-align:center;border-radius:8px;background:#f0f0f0;color:#07a552;font-weight:600}"
    )
    return document(body, css)


_TEMPLATES: tuple[tuple[str, Callable[[Random, Case], str], tuple[Case, ...], int, tuple[float, ...], int], ...] = (
    ("shopchat", shop_chat, CHATS_ZH, 375, (2.0, 3.0), 15),
    ("mainpicture", square_poster, POSTERS, 800, (1.0, 1.25), 26),
    ("detail", detail_page, DETAILS, 390, (2.0, 3.0), 13),
    ("marketchat", market_chat, CHATS_EN, 390, (2.0, 3.0), 16),
    ("desktopshop", desktop_product, PRODUCTS_EN, 1280, (1.0, 1.25), 16),
    ("reviews", review_page, REVIEWS, 375, (2.0, 3.0), 15),
    ("leaflet", code_poster, CODES, 600, (1.25, 1.5), 20),
    ("parcel", parcel_page, PARCELS, 375, (2.0, 3.0), 13),
    ("payment", payment_done, PAYMENTS, 375, (2.0, 3.0), 15),
)
"""Name, template, cases, width, scales, CSS pixels of the smallest print that matters."""


def seen(rng: Random) -> Iterator[Page]:
    """Every case once."""
    for name, template, cases, width, scales, smallest in _TEMPLATES:
        for number, case in enumerate(cases, 1):
            scale = rng.choice(scales)
            html = template(rng, case)
            yield Page(
                name=f"talk-{name}-{case.scenario}-{number}-{case.key}",
                html=html,
                width=width,
                scale=scale,
                smallest=int(smallest * scale),
                facts=case.facts(),
                split="seen",
            )
