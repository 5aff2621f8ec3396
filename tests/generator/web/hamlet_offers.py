"""Offers of `hamlet`: those that are over, and discounts whose arithmetic holds or does not."""

from __future__ import annotations

from random import Random

from tests.generator.web.hamlet_kit import Template, facts, number, page, split_price, status
from tests.generator.web.page import Page


def tea_poster(rng: Random, *, wrong: bool) -> Page:
    """A tea house's poster with a sticker across it."""
    css = """body{background:#f6dfae;font-family:'Noto Serif CJK SC',serif;color:#6a3a12;text-align:center}.f{border:3px solid #6a3a12;
    margin:16px;padding:26px 16px 22px;position:relative}
    h1{font-size:38px;letter-spacing:6px}.cup{width:120px;height:160px;margin:18px auto;background:linear-gradient(#fff3d6 0 22%,#c98a45 22%);
    clip-path:polygon(0 0,100% 0,84% 100%,16% 100%)}
    .p{font-size:64px;font-weight:900;color:#b3261e}.p i{font-size:24px}.st{display:inline-block;background:#333;color:#fff;padding:8px 22px;
    font-size:21px;margin:14px 0;transform:rotate(-3deg);font-weight:700}"""
    sticker = "本活动已于9月7日结束" if wrong else "新口味 上架啦"
    body = f"""<div class="f"><div>巷口茶铺 · 秋日限定</div><h1>桂花乌龙</h1><div class="cup"></div><div>尝鲜价</div><div class="p">9.9<i> 元/杯</i></div>
    <div style="text-decoration:line-through">原价 16 元/杯</div><div class="st">{sticker}</div><div style="font-size:15px">中杯 500ml · 可选热饮、少冰<br>
    营业 10:00–22:00　槐树街{rng.randint(8, 98)}号</div></div>"""
    return page("tea_poster", css, body, facts("expired_offer" if wrong else ""), width=420, smallest=26)


def inn_rates(rng: Random, *, wrong: bool) -> Page:
    """A hotel's rooms on a computer, one row a rate."""
    css = """body{background:#fff}.h{padding:22px 50px;border-bottom:4px solid #10656d}.h h1{font-size:26px}.t{display:grid;
    grid-template-columns:210px 1fr 170px 190px 130px;padding:18px 50px;border-bottom:1px solid #e3e7e8;
    align-items:center;font-size:15px}.im{width:180px;height:110px;background:linear-gradient(#d8c8b4 0 55%,#f5f1ea 55% 80%,#8a6f52 80%)}
    .tag{color:#10656d;border:1px solid #10656d;padding:1px 7px;font-size:13px}
    .end{background:#e8eaeb;color:#5c6466;padding:2px 8px;font-size:14px}.b{background:#10656d;color:#fff;text-align:center;padding:9px;
    border-radius:4px}.b.off{background:#b9c0c2}.a{background:#f3f7f7;padding:12px 50px;color:#4a5a5c}"""
    if wrong:
        news, state, button = "入住期间免费停车，早餐7:00–10:00", '<span class="end">特惠已过期</span>', '<div class="b off">不可订</div>'
    else:
        news, state, button = "写点评抽早餐券活动已结束，获奖名单见前台", '<span class="tag">10月31日前入住有效</span>', '<div class="b">预订</div>'
    body = f"""<div class="h"><h1>临江小筑酒店</h1>滨江路{rng.randint(20, 300)}号 · 4.{rng.randint(5, 8)}分 · {rng.randint(700, 2900)}条点评</div>
    <div class="a">酒店公告：{news}</div>
    <div class="t"><div class="im"></div><div><b style="font-size:19px">江景大床房</b><br>32㎡　1.8米床　含双早　18:00前可取消</div>
    <div><span class="tag">暑期特惠</span><br>{split_price(328, big=30, small=16, ink="#d0491f")}</div>
    <div>{state}</div>{button}</div><div class="t"><div class="im"></div><div><b style="font-size:19px">园景双床房</b><br>28㎡　1.2米床×2　含双早</div>
    <div>{split_price(298, big=30, small=16)}</div><div>今日剩{rng.randint(2, 5)}间</div><div class="b">预订</div></div>"""
    return page("inn_rates", css, body, facts("expired_offer" if wrong else ""), width=1260, scale=1.0, smallest=14)


def reader_card(rng: Random, *, wrong: bool) -> Page:
    """A window over a darkened reading app that sells a year's card."""
    css = """body{background:#4b4b4b}.bk{padding:10px 26px;color:#8a8a8a;font-family:'Noto Serif CJK SC';font-size:17px;line-height:2}
    .md{background:linear-gradient(#fff5e4,#fff 40%);border-radius:20px;margin:-60px 34px 30px;padding:24px 22px;
    text-align:center;position:relative}.md h2{font-size:21px;color:#7c4a15}.pz{font-size:15px;margin:10px 0}.ok{background:#7c4a15;
    color:#ffe9c9;border-radius:24px;padding:12px;font-size:16px;margin-top:16px}
    .w{font-size:14px;color:#a0621f;margin-top:10px}.x{text-align:center;color:#ddd;font-size:26px;padding-bottom:40px}.q{text-align:left;
    font-size:14px;color:#666;padding:6px 10px}"""
    when = "优惠时间8月1日—8月31日，现已截止" if wrong else "优惠时间9月1日—9月30日，正在进行"
    body = f"""{status(rng, "#999")}<div class="bk">第十二章　渡口<br>　　雨停的时候，船家才把缆绳解开。对岸的灯一盏盏亮起来，像有人在水面上数数。她把信折好，放进书里……<br>　　“走吧。”</div>
    <div class="md"><h2>听读年卡</h2><div class="pz">开学季特惠价 <b style="font-size:36px;color:#c4451c">88</b> 元/年</div><div class="q">✓ 海量图书畅读　✓ 有声书畅听<br>
    ✓ 可在{rng.randint(3, 5)}台设备使用</div>
    <div class="w">{when}</div><div class="ok">开通年卡</div></div><div class="x">ⓧ</div>"""
    return page("reader_card", css, body, facts("expired_offer" if wrong else ""), smallest=27)


def live_room(rng: Random, *, wrong: bool) -> Page:
    """A live sale: talk on the left, the thing on sale at the foot."""
    css = """body{background:linear-gradient(#37455e,#8b6f72 55%,#2b2430);color:#fff;min-height:760px}.an{display:inline-flex;gap:8px;
    background:#0005;border-radius:20px;padding:5px 14px 5px 5px;margin:8px 12px;align-items:center}
    .an b{width:30px;height:30px;border-radius:15px;background:#e7a;display:inline-block}.host{width:150px;height:230px;margin:40px auto 20px;
    border-radius:75px 75px 20px 20px;background:linear-gradient(#f1cfb8 0 36%,#d9dfe9 36%)}
    .s span{display:table;background:#0006;border-radius:14px;padding:5px 12px;margin:6px 12px;font-size:14px}.s u{color:#9fd3ff;
    text-decoration:none}.card{background:#fff;color:#222;border-radius:12px;margin:14px 12px 26px;
    padding:10px;display:flex;gap:12px}.im{width:96px;height:96px;border-radius:8px;background:linear-gradient(45deg,#7fb7a8,#e3f1ec)}
    .cd{font-size:13px;color:#fff;background:#d7263d;border-radius:4px;padding:2px 7px;display:inline-block}"""
    if wrong:
        clock, tail = '<span class="cd" style="background:#777">本场优惠已结束</span>', "已恢复日常价 ¥109"
    else:
        clock, tail = '<span class="cd">距结束 00:14:36</span>', '<del style="color:#999">日常价 ¥109</del>'
    body = f"""{status(rng, "#fff")}<div class="an"><b></b><span style="font-size:13px">小满家居好物<br>
    {rng.randint(2, 9)}.{rng.randint(1, 9)}万人看过</span></div><div class="host"></div>
    <div class="s"><span><u>云朵：</u>枕芯多高呀</span><span><u>阿岚：</u>上次买的3个都在用</span><span><u>主播：</u>10厘米，侧睡刚好</span></div>
    <div class="card"><div class="im"></div><div><b>泰国乳胶枕 60×40cm</b><br>{clock}
    <div style="color:#d7263d;padding:3px 0">直播价 <b style="font-size:24px">¥79</b></div><div style="font-size:14px">{tail}</div></div></div>"""
    truth = facts("expired_offer", "conditional mismatch") if wrong else facts()
    return page("live_room", css, body, truth, width=375, smallest=26)


def mooncakes(rng: Random, *, wrong: bool) -> Page:
    """A notice pinned in a residents' group, and what neighbours say below it."""
    css = """body{background:#ebebeb}.n{text-align:center;padding:8px;font-size:17px}.an{background:#fff;margin:10px 12px;border-radius:8px;
    overflow:hidden}.an h3{background:#576b95;color:#fff;font-weight:500;font-size:14px;padding:8px 14px}
    .an p{padding:12px 16px;font-size:16px;line-height:1.75}.m{display:flex;gap:9px;padding:8px 12px}.m b{width:38px;height:38px;
    border-radius:4px;flex:none}.m span{display:inline-block;background:#fff;border-radius:5px;padding:8px 12px;font-size:16px}
    .m small{display:block;color:#888;
    font-size:12px}"""
    if wrong:
        end = "预售9月8日20点截单，现已结束，不再按预售价接龙"
        talk = (("6-802 苗苗妈", "没赶上，可惜"), ("3-501 老秦", "我家两盒什么时候到"))
    else:
        end = "预售接龙到9月12日20点，欢迎上车<br>上一批大闸蟹已截单，今天发货"
        talk = (("6-802 苗苗妈", "接2盒"), ("3-501 老秦", "蟹收到了，个头可以"))
    says = "".join(
        f'<div class="m"><b style="background:{c}"></b><div><small>{a}</small><span>{b}</span></div></div>'
        for (a, b), c in zip(talk, ("#c9a", "#79a"), strict=True)
    )
    body = f"""{status(rng)}<div class="n">‹　幸福里邻居团({rng.randint(180, 460)})</div><div class="an"><h3>群公告　9月{9 if wrong else 6}日</h3>
    <p>苏式鲜肉月饼 8枚/盒<br>预售价 69元/盒<br>{end}<br>提货：3号楼架空层</p></div>{says}
    <div style="background:#f7f7f7;margin-top:20px;padding:12px 14px 28px;color:#aaa">＋　________________　☺</div>"""
    return page("mooncakes", css, body, facts("expired_offer" if wrong else ""), smallest=30)


def hang_tag(rng: Random, *, wrong: bool) -> Page:
    """The tag of a coat in an outlet, its red sticker below the printed price."""
    css = """body{background:repeating-linear-gradient(92deg,#5b6470 0 3px,#55606c 3px 6px);padding:40px 70px}.t{background:#f8f5ee;
    border-radius:10px;padding:26px 22px 24px;box-shadow:0 8px 20px #0007}.o{width:26px;height:26px;border-radius:13px;
    background:#55606c;margin:0 auto 18px;border:4px solid #cbbf9f}.t h2{text-align:center;letter-spacing:8px;font-family:'Noto Serif CJK SC'}
    .k{display:flex;justify-content:space-between;border-bottom:1px solid #d8d2c2;padding:6px 0;font-size:14px}
    .bar{height:44px;padding:0;background:repeating-linear-gradient(90deg,#222 0 2px,#fff0 2px 4px,#222 4px 5px,#fff0 5px 9px);
    margin:14px 0 4px}.s{background:#d8232a;color:#fff;border-radius:6px;padding:12px;margin-top:16px;text-align:center}.s b{font-size:40px}"""
    now = "329" if wrong else "269.7"
    rows = "".join(
        f'<div class="k"><span>{a}</span><span>{b}</span></div>'
        for a, b in (("品名", "羊毛混纺短外套"), ("货号", f"WC{number(rng, 6)}"), ("号型", "165/88A"), ("面料", "羊毛55% 聚酯45%"))
    )
    body = f"""<div class="t"><div class="o"></div><h2>禾木</h2>{rows}<div class="k" style="font-size:18px"><span>吊牌价</span><del>￥899.00</del></div>
    <div class="bar"></div>
    <div style="text-align:center;font-size:13px">69{number(rng, 11)}</div><div class="s">换季 3折<br><b>{now}</b> 元</div></div>"""
    return page("hang_tag", css, body, facts("false_discount" if wrong else ""), width=430, smallest=26)


def salon_board(rng: Random, *, wrong: bool) -> Page:
    """A hairdresser's blackboard."""
    css = """body{background:#6b4a2d;padding:22px}.b{background:#26332c;border:10px solid #9a7448;padding:30px 40px;color:#f3f0e2;
    font-family:'Noto Serif CJK SC'}h1{text-align:center;font-size:38px;letter-spacing:10px;color:#ffe08a}
    .l{display:grid;grid-template-columns:200px 150px 170px 1fr;font-size:24px;padding:13px 0;border-bottom:1px dashed #607066;
    align-items:baseline}.l b{text-align:right;font-size:32px;color:#ffe08a}.l u{color:#a9b5ad}.l em{color:#ff9f8a}"""
    menu = (("女士烫发", 480, 120, 360), ("男士纹理烫", 328, 80, 248), ("全头染色", 420, 150, 320 if wrong else 270), ("发膜护理", 198, 30, 168))
    rows = "".join(
        f'<div class="l"><span>{a}</span><u style="text-decoration:line-through">{was}元</u><em>立减{off}</em><b>{now}元</b></div>'
        for a, was, off, now in menu
    )
    body = f"""<div class="b"><h1>剪·理发铺 价目</h1><div class="l"><span>洗剪吹</span><span></span><span></span><b>58元</b></div>{rows}
    <p style="padding-top:18px;font-size:18px">
    每周二店休　营业10:30—21:00　开店第{rng.randint(4, 12)}年</p></div>"""
    return page("salon_board", css, body, facts("false_discount" if wrong else ""), width=860, scale=1.5, smallest=27)


def laptops(_rng: Random, *, wrong: bool) -> Page:
    """Three computers side by side, as a maker compares its own."""
    css = """body{background:#fff;text-align:center}.n{padding:18px;font-size:22px;font-weight:600}.c{display:grid;
    grid-template-columns:140px repeat(3,1fr);font-size:16px}.c>div{padding:14px;border-bottom:1px solid #eee}.c>div:nth-child(4n+1){color:#888;
    text-align:left;
    padding-left:36px}.sc{width:170px;height:106px;border-radius:8px 8px 0 0;margin:0 auto;border:6px solid #222}.ft{width:206px;height:8px;
    background:#bbb;margin:0 auto;border-radius:0 0 8px 8px}.cut{color:#d4380d;font-size:14px}"""
    goods = (
        ("轻薄本 13", 4999, 500, 4499, "#8fb3ff,#dfe9ff"),
        ("全能本 14", 6999, 1200, 5999 if wrong else 5799, "#ffb38f,#ffe6d8"),
        ("创作本 16", 8999, 1000, 7999, "#9be0c0,#e0f7ec"),
    )
    heads = "".join(
        f'<div><div class="sc" style="background:linear-gradient(120deg,{c})"></div><div class="ft"></div><b style="font-size:20px">{a}</b></div>'
        for a, *_, c in goods
    )
    prices = "".join(
        f'<div><del style="color:#999">¥{was:,}</del><br><span class="cut">较上市价直降{off}元</span><br><b style="font-size:28px">¥{now:,}</b></div>'
        for _, was, off, now, _ in goods
    )
    spec = (
        ("屏幕", "13.3英寸 60Hz", "14英寸 120Hz", "16英寸 120Hz"),
        ("内存", "16GB", "16GB", "32GB"),
        ("硬盘", "512GB", "1TB", "1TB"),
        ("重量", "1.19kg", "1.38kg", "1.96kg"),
    )
    rows = "".join(f"<div>{cell}</div>" for line in spec for cell in line)
    body = f'<div class="n">选一台适合你的笔记本</div><div class="c"><div></div>{heads}<div>售价</div>{prices}{rows}</div>'
    return page("laptops", css, body, facts("false_discount" if wrong else ""), width=1320, scale=1.0, smallest=14)


def ski_pass(rng: Random, *, wrong: bool) -> Page:
    """A ski pass: days in a strip, the chosen one's pass like a boarding card."""
    css = """body{background:#dcebf7}.hd{height:190px;background:linear-gradient(160deg,#7fb5e6 0 40%,#fff 40% 60%,#cfe2f2 60%);padding-top:0}
    .ds{display:flex;gap:6px;padding:12px;margin-top:-40px}.ds div{flex:1;background:#fff;border-radius:10px;text-align:center;padding:9px 0;
    font-size:13px}
    .ds .on{background:#0f4c81;color:#fff}.k{background:#fff;margin:0 12px;border-radius:14px;padding:18px}.k h2{font-size:18px}
    .cut{border-top:2px dashed #c5d7e6;margin:14px -18px;position:relative}.tag{background:#e4f1ff;color:#0f4c81;padding:2px 8px;
    border-radius:4px;font-size:13px}
    .go{background:#0f4c81;color:#fff;margin:16px 12px 28px;text-align:center;padding:14px;border-radius:12px;font-size:17px}"""
    now = 428 if wrong else 391
    days = "".join(
        f'<div class="{"on" if k == 2 else ""}">{w}<br><b>12/{d}</b></div>' for k, (w, d) in enumerate(zip("四五六日一", range(12, 17), strict=True))
    )
    body = f"""<div class="hd">{status(rng)}</div><div class="ds">{days}</div><div class="k"><div class="row">
    <h2>全天滑雪票（成人）</h2><span class="tag">雪季特惠85折</span></div>
    <div style="color:#6b7f90;font-size:13px">含索道　8:30–16:30　雪具自备或到店租　已售{rng.randint(1000, 6000)}</div><div class="cut"></div>
    <div class="row"><span style="color:#6b7f90">门市价 <del>460元</del></span>
    <span>{split_price(now, big=34, small=16, ink="#0f4c81")}</span></div></div><div class="go">选这张票</div>"""
    return page("ski_pass", css, body, facts("false_discount" if wrong else ""), smallest=26)


def bookshop(rng: Random, *, wrong: bool) -> Page:
    """What a search for books finds; each with its fixed price, its discount and its price."""
    css = """body{background:#fff}.s{margin:8px 14px;background:#f2f2f2;border-radius:18px;padding:8px 16px;color:#555}.f{display:flex;
    justify-content:space-around;padding:6px 0 10px;border-bottom:1px solid #eee;color:#777}.f b{color:#b0281a}
    .i{display:flex;gap:14px;padding:14px;border-bottom:1px solid #f0f0f0}.cv{width:84px;height:116px;flex:none;color:#fff;
    font-family:'Noto Serif CJK SC';padding:12px 8px;font-size:14px;box-shadow:2px 2px 6px #0003}
    .i h3{font-size:16px;font-weight:500}.i p{font-size:12px;color:#999}.z{border:1px solid #b0281a;color:#b0281a;font-size:12px;padding:0 5px;
    border-radius:2px}.pp{font-size:20px;color:#b0281a;font-weight:600}"""
    books = (
        ("山中来信", "散文", 68, "5.5", 37.4, "#445c4f"),
        ("城市的水", "纪实", 88, "4.8", 52.8 if wrong else 42.24, "#2c4d73"),
        ("厨房物理学", "科普", 45, "6", 27, "#9b5a2e"),
    )
    rows = "".join(
        f'<div class="i"><div class="cv" style="background:{c}">{a}</div><div><h3>{a}（平装）</h3>'
        f"<p>{g} · {rng.randint(2019, 2024)}年{rng.randint(1, 12)}月出版 · {rng.randint(180, 420)}页</p>"
        f"<p>{rng.randint(90, 990)}条书评 9{rng.randint(5, 9)}%好评</p>"
        f'<div style="margin-top:8px"><span class="pp">¥{now:.2f}</span> <span class="z">{z}折</span><br>'
        f'<i style="font-size:13px;color:#888">定价 <del>¥{was:.2f}</del></i></div></div></div>'
        for a, g, was, z, now, c in books
    )
    body = f'{status(rng)}<div class="s">通识 读物</div><div class="f"><b>综合</b><span>销量</span><span>新书</span><span>价格⇅</span></div>{rows}'
    return page("bookshop", css, body, facts("false_discount" if wrong else ""), smallest=24)


TEMPLATES: tuple[Template, ...] = (tea_poster, inn_rates, reader_card, live_room, mooncakes, hang_tag, salon_board, laptops, ski_pass, bookshop)
