"""Chinese pages of offers: coupons, flash sales, live shows, courses, games, sights, gift boxes."""

from __future__ import annotations

from random import Random

from tests.generator.web.canal_kit import Drawn, Template, icon, offer, picture, shell, status, truth


def _coupons(rng: Random, *, wrong: bool) -> Drawn:
    """A coupon centre: tickets with notched edges."""
    css = """body{background:#ff5a4f;color:#2a1a18}.h{color:#fff;text-align:center;padding:6px 0 18px}.h b{font-size:28px;letter-spacing:4px}.h p{margin:4px 0 0;font-size:14px}
    .tk{display:flex;background:#fff;border-radius:10px;margin:0 14px 12px;align-items:center}.tk .l{width:108px;text-align:center;color:#e8382c;border-right:2px dashed #ffc9c4;
    padding:18px 0}.tk .l b{font-size:34px}.tk .m{flex:1;padding:0 12px;font-size:14px;line-height:1.7}.tk .m b{font-size:16px}.tk a{margin-right:12px;background:#e8382c;color:#fff;
    border-radius:16px;font-size:13px;padding:7px 12px}.pale{font-size:10.5px;color:#ffbab4;text-align:center;padding:2px 20px 18px}"""
    items = ((40, "母婴会场", "满299元可用"), (15, "图书文具", "满99元可用"), (8, "生鲜水果", "满59元可用"))
    until = "领券下单立享优惠" if wrong else "有效期至本周日 24:00"
    tickets = "".join(
        f'<div class="tk"><div class="l">¥<b>{cut}</b></div><div class="m"><b>{hall}</b><br>{rule}<br>{until}</div><a>立即领取</a></div>'
        for cut, hall, rule in items
    )
    note = "注：本期领券活动已于2025年3月8日截止，所列优惠券已停止核销" if wrong else "平台客服工作时间 9:00-21:00，感谢您的支持"
    body = f"""{status(rng, "#fff")}<div class="h"><b>春日领券站</b><p>已有 {rng.randint(12, 88)} 万人来过</p></div>{tickets}<div class="pale">{note}</div>"""
    return shell(css, body), truth("expired_offer fine_print" if wrong else "", text="券领了下单用不了" if wrong else None)


def _flash(rng: Random, *, wrong: bool) -> Drawn:
    """A flash sale: a strip with a clock, then the goods."""
    css = """body{background:#fafafa;color:#222}.tabs{display:flex;background:#222;color:#bbb;text-align:center;font-size:13px}.tabs div{flex:1;padding:9px 0}.tabs .on{background:#ff2d55;
    color:#fff}.tabs b{display:block;font-size:17px}.s{display:flex;justify-content:space-between;padding:12px 16px;background:#ffe6eb;color:#d3173d;font-size:15px;font-weight:600}
    .i{display:flex;gap:14px;background:#fff;margin:12px;padding:14px;border-radius:10px}.i h1{font-size:16px;margin:0 0 8px;line-height:1.4}.i p{margin:4px 0;font-size:13px;color:#777}
    .y{font-size:26px;color:#ff2d55;font-weight:700}.y del{font-size:14px;color:#999;font-weight:400;margin-left:8px}.bt{margin:12px;text-align:center;border-radius:8px;padding:13px;
    color:#fff;font-size:16px;background:#ff2d55}"""
    strip = "<span>20:00 场</span><span>本场秒杀已结束</span>" if wrong else f"<span>20:00 场</span><span>距结束 01:{rng.randint(10, 59)}:26</span>"
    tabs = (
        "<div><b>16:00</b>已结束</div><div class=on><b>20:00</b>已结束</div><div><b>22:00</b>预告</div>"
        if wrong
        else "<div><b>16:00</b>已结束</div><div class=on><b>20:00</b>抢购中</div><div><b>22:00</b>即将开始</div>"
    )
    body = f"""{status(rng)}<div class="tabs">{tabs}</div><div class="s">{strip}</div>
    <div class="i">{picture("#d8e8d2", "#7fb069", "width:130px;height:130px;border-radius:8px")}<div><h1>轻途 折叠露营椅 高背款 承重150kg</h1><p>7075铝合金支架 · 2.6kg</p>
    <div class="y">秒杀价¥99<del>¥169</del></div><p>已抢 {rng.randint(61, 96)}%</p></div></div><div class="bt">马上抢 ¥99</div>"""
    return shell(css, body), truth("expired_offer" if wrong else "", surface="listing", listing=None if wrong else offer("轻途折叠露营椅", 99))


def _live(rng: Random, *, wrong: bool) -> Drawn:
    """A live show: a card of goods over a video."""
    css = """body{background:linear-gradient(170deg,#35244d,#0f1e33 60%);color:#fff}.a{display:flex;gap:10px;align-items:center;padding:10px 14px;font-size:14px}
    .a i{width:36px;height:36px;border-radius:50%;background:#f7a8b8}.c{padding:150px 14px 10px;font-size:14px;line-height:2}.c span{background:#0006;border-radius:12px;padding:3px 10px}
    .k{background:#fff;color:#222;margin:10px 14px 20px;border-radius:12px;padding:12px;display:flex;gap:12px}.k h1{font-size:16px;margin:0 0 6px}.k .e{font-size:14px;color:#b3261e;font-weight:600}
    .k .y{font-size:24px;color:#fe2c55;font-weight:700;margin-top:8px}.k .y del{font-size:14px;font-weight:400;color:#999}.k .z{background:#fe2c55;color:#fff;border-radius:6px;
    text-align:center;padding:8px;margin-top:8px;font-size:14px}"""
    notice = "主播已下播，直播专享价失效" if wrong else "直播专享价进行中，下播前有效"
    chat = "小鱼：昨天那场的耳环还有吗<br>" if wrong else "主播：昨天那场的赠品活动已经结束啦<br>"
    body = f"""{status(rng, "#fff")}<div class="a"><i></i><span>阿澄的衣橱<br>{rng.randint(2, 9)}.3万人看过</span></div><div class="c"><span>{chat}</span><br><span>橘子汽水：身高165穿M可以吗</span></div>
    <div class="k">{picture("#f6d6dc", "#d88c9a", "width:120px;height:136px;border-radius:8px")}<div style="flex:1"><h1>3号链接 法式针织开衫</h1><div class="e">{notice}</div>
    <div class="y">¥139 <del>¥219</del></div><div class="z">去购买</div></div></div>"""
    return shell(css, body), truth("expired_offer" if wrong else "", text=None if wrong else "开衫会不会起球")


def _course(rng: Random, *, wrong: bool) -> Drawn:
    """An online course with chapters."""
    css = """body{background:#fff;color:#20242c}.v{background:#0d3b4f;color:#fff;padding:0 0 26px;text-align:center}.v h1{font-size:23px;margin:34px 16px 8px}.v p{font-size:14px;margin:0}
    .pr{display:flex;align-items:center;gap:10px;padding:16px;border-bottom:8px solid #f3f5f7}.pr b{font-size:29px;color:#e4572e}.pr i{font-style:normal;background:#e4572e;color:#fff;
    font-size:14px;padding:2px 8px;border-radius:3px}.pr del{color:#8d939e;font-size:15px}ol{margin:0;padding:8px 16px 8px 38px;font-size:15px;line-height:2.3}
    .j{margin:14px 16px;background:#0d3b4f;color:#fff;text-align:center;border-radius:6px;padding:13px;font-size:16px}"""
    price = "699" if wrong else "649.5"
    body = f"""<div class="v">{status(rng, "#fff")}<h1>零基础学数据分析</h1><p>共 68 讲 · {rng.randint(3000, 9000)} 人在学 · 讲师 周闻笛</p></div>
    <div class="pr"><b>¥{price}</b><i>5折</i><del>原价 ¥1299</del></div><ol><li>认识表格与字段（12:40）</li><li>透视表的三种用法（18:05）</li><li>用 SQL 取数（25:31）</li><li>可视化与汇报（21:18）</li>
    <li>综合练习：门店客流（33:02）</li></ol><div class="j">立即报名</div>"""
    return shell(css, body), truth(
        "false_discount" if wrong else "",
        surface="listing",
        text="报名价就按页面上写的来吗" if wrong else None,
        listing=None if wrong else offer("零基础学数据分析", 649.5),
    )


def _game(rng: Random, *, wrong: bool) -> Drawn:
    """A game's page on a desktop store, dark blue."""
    css = """body{background:#182230;color:#c9d4e0;font-size:15px}.n{background:#0f1620;padding:16px 90px;display:flex;gap:34px;font-size:16px}.n b{color:#fff}.m{padding:24px 90px}
    h1{color:#fff;font-weight:500;font-size:28px;margin:0 0 14px}.g{display:flex;gap:20px}.i{width:360px;line-height:1.7}.buy{background:#243449;margin-top:26px;padding:22px;display:flex;
    justify-content:space-between;align-items:center}.buy h2{color:#fff;font-size:21px;margin:0;font-weight:500}.pp{display:flex;background:#000;padding:3px}.pp i{font-style:normal;
    background:#4c6b22;color:#b8ef2c;font-size:27px;padding:8px 10px}.pp div{padding:2px 12px;text-align:right}.pp del{color:#8397ab;font-size:14px;display:block}.pp span{color:#c3f04a;
    font-size:17px}.pp a{background:#75b022;color:#fff;padding:14px 20px}"""
    price = "168.00" if wrong else "148.80"
    body = f"""<div class="n"><b>游戏铺子</b><span>商店</span><span>社区</span><span>愿望单(14)</span><span>客服</span></div><div class="m"><h1>星渚：远航纪元</h1><div class="g">
    {picture("#25506b", "#9a4f6a", "width:720px;height:380px")}<div class="i">驾驶一艘老旧的勘测船，在未知海域中绘制星图。<br><br>近期评测：特别好评 ({rng.randint(300, 990)})<br>发行日期：2024年9月12日<br>
    开发商：砾石工坊<br>标签：探索 / 模拟 / 单人<br>所需空间：38 GB</div></div><div class="buy"><h2>购买 星渚：远航纪元</h2><div class="pp"><i>-40%</i><div><del>¥ 248.00</del><span>¥ {price}</span></div>
    <a>添加至购物车</a></div></div></div>"""
    return shell(css, body), truth("false_discount" if wrong else "", surface="listing", listing=None if wrong else offer("星渚：远航纪元", 148.8))


def _sight(rng: Random, *, wrong: bool) -> Drawn:
    """Entrance tickets, one card for each kind."""
    css = """body{background:#eef3f6;color:#1b2a33}.hd{padding:14px 16px;color:#fff;background:#14746f}.hd h1{font-size:21px;margin:8px 0 4px}.hd p{margin:0;font-size:14px}.c{background:#fff;
    margin:12px;border-radius:10px;padding:15px}.c h2{font-size:17px;margin:0 0 7px}.c p{margin:0;font-size:13px;color:#5f717b;line-height:1.8}.b{display:flex;justify-content:flex-end;
    align-items:baseline;gap:9px;margin-top:8px}.b del{font-size:14px;color:#8a99a1}.b i{font-style:normal;font-size:13px;color:#e76f51;border:1px solid #e76f51;padding:0 5px}
    .b b{font-size:25px;color:#e76f51}.b a{background:#e76f51;color:#fff;border-radius:6px;padding:8px 16px;font-size:15px}"""
    price = 148 if wrong else 138
    body = f"""<div class="hd">{status(rng, "#fff")}<h1>云栖谷生态乐园</h1><p>4.7分 · {rng.randint(2000, 9000)}条点评 · 09:00-17:30 开园</p></div>
    <div class="c"><h2>成人一日票</h2><p>身高1.4米以上 · 可订今日 · 凭身份证入园<br>未使用随时可退</p><div class="b"><del>门市价¥168</del><i>立减30</i><b>¥{price}</b><a>预订</a></div></div>
    <div class="c"><h2>亲子两大一小票</h2><p>儿童身高1.0~1.4米 · 需提前1天预订<br>含小火车1次</p><div class="b"><del>门市价¥420</del><i>立减60</i><b>¥360</b><a>预订</a></div></div>
    <div class="c" style="font-size:14px">{icon("pin")} 莫干山路 1108 号　景区电话 0572-8801{rng.randint(100, 999)}</div>"""
    return shell(css, body), truth("false_discount" if wrong else "", text=None if wrong else "一日票可以改到周六吗")


def _gift(rng: Random, *, wrong: bool) -> Drawn:
    """A gift box in a festive serif look, with a line below the buttons."""
    css = """body{background:#fbf5ea;color:#4a2c17}.f{border:2px solid #b8863b;margin:12px;padding:18px;text-align:center}h1{font-family:'Noto Serif CJK SC',serif;font-size:25px;margin:16px 0 6px}
    .s{font-size:14px;line-height:1.9}.y{font-family:'Noto Serif CJK SC',serif;font-size:34px;font-weight:700;color:#9c2a1c;margin:12px 0}.y small{font-size:17px}.b{background:#9c2a1c;
    color:#f9e7c5;padding:13px;font-size:17px;letter-spacing:3px}.pale{font-size:10px;color:#c9b68f;margin-top:10px;line-height:1.6}"""
    small = "本品须配专用保温礼箱，箱体费用18元随订单另行收取" if wrong else "插画：林岫　设计：知味工作室　© 2025 版权所有"
    body = f"""{status(rng, "#4a2c17")}<div class="f">{picture("#e9cf9d", "#b8863b", "height:250px")}<h1>知味·团圆糕点礼盒</h1><div class="s">八枚装　净含量 640g<br>保质期 30 天　今日已售 {rng.randint(40, 300)} 盒</div>
    <div class="y"><small>¥</small>168<small>/盒</small></div><div class="b">立即订购</div><div class="pale">{small}</div></div>"""
    return shell(css, body), truth("fine_print hidden_fee" if wrong else "", surface="listing", listing=offer("知味团圆糕点礼盒 八枚装", 168))


TEMPLATES = (
    Template("coupon-centre", "expired_offer", _coupons, 390, 3, 31),
    Template("flash-chair", "expired_offer", _flash, 375, 2, 26),
    Template("live-cardigan", "expired_offer", _live, 390, 2, 28),
    Template("course-half", "false_discount", _course, 414, 2, 28),
    Template("game-desktop", "false_discount", _game, 1280, 1.5, 21),
    Template("sight-tickets", "false_discount", _sight, 390, 2, 26),
    Template("gift-box", "fine_print", _gift, 380, 3, 30),
)
