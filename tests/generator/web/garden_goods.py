"""Product pages of `garden`: flash sales, chosen options, coupons, live selling, group buying, second-hand, desktop shops."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.garden_kit import big, cents, pic, plain, show
from tests.generator.web.page import Page


def flash(rng: Random) -> Iterator[Page]:
    """A red banner under the photograph with price, struck price, discount and countdown."""
    css = """.n{background:linear-gradient(90deg,#ff2d4b,#ff7a45);color:#fff;padding:10px 14px}.n b{font-size:32px}.n del{font-size:13px;opacity:.9}
    .z{background:#fff;color:#f03;border-radius:3px;padding:1px 6px;font-size:13px;margin-left:6px}.t{font-size:12px;text-align:right}
    .c{background:#fff;padding:12px 14px;font-size:16px;font-weight:600}.c p{font-size:12px;color:#777;font-weight:400;margin-top:6px}"""
    for key, price, old, cut, must in (("wrong", 238, 399, "5折", ["false_discount"]), ("honest", 238.8, 398, "6折", [])):
        body = f"""{pic(rng, "100%", 340)}<div class="n r"><div><b>{big(price)}</b> <del>¥{plain(old)}</del><span class=z>{cut}</span></div>
        <div class=t>限时抢购<br>距结束 05:41:{rng.randint(10, 59)}</div></div><div class=c>空气循环扇 家用立式静音遥控 FX-{rng.randint(100, 900)}
        <p>月销 {rng.randint(800, 9000)} · 48小时内发货 · 7天无理由</p></div>"""
        yield show(rng, f"flash_banner-{key}", css, body, must=must, text="帮我看看折扣算得对不对" if must else None)


def options(rng: Random) -> Iterator[Page]:
    """A sheet of options drawn up over a dimmed product page."""
    css = """.k{background:#777;color:#eee;padding:10px 14px 26px}.k b{font-size:28px}.s{background:#fff;border-radius:14px 14px 0 0;
    margin-top:-14px;padding:14px}
    .s h4{font-size:14px;margin:14px 0 8px}.o{display:inline-block;border:1px solid #eee;background:#f6f6f6;border-radius:6px;
    padding:6px 12px;margin:0 8px 8px 0;
    font-size:13px}.on{border-color:#ff5000;color:#ff5000;background:#fff3ec}.p{color:#ff5000;font-size:24px;font-weight:700}
    .g{font-size:12px;color:#888}
    .go{background:#ff5000;color:#fff;text-align:center;border-radius:22px;padding:11px;margin-top:22px}"""
    for key, head, price, chosen, must in (
        ("dearer", "<b>¥39.9</b> 起", 129, 2, ["conditional"]),
        ("same", "<b>¥129</b>", 129, 2, []),
    ):
        sizes = "".join(
            f"<span class='o{' on' if i == chosen else ''}'>{x}</span>" for i, x in enumerate(("枕套一对", "1.2m床单", "1.8m四件套", "2.0m四件套"))
        )
        body = f"""<div class=k>{pic(rng, "100%", 150, "opacity:.5")}<p style="margin-top:8px">{head}</p><p>水洗棉四件套 裸睡级柔软</p></div>
        <div class=s><div class=f style="gap:12px">{pic(rng, "90px", 90, "border-radius:8px")}<div><div class=p>{big(price)}</div>
        <p class=g>库存 {rng.randint(40, 900)} 件</p><p class=g>已选：雾蓝 1.8m四件套</p></div></div><h4>颜色</h4>
        <span class="o on">雾蓝</span><span class=o>奶杏</span>
        <span class=o>豆绿</span><h4>规格</h4>{sizes}<div class="r" style="font-size:14px"><span>购买数量</span>
        <span>－&ensp;1&ensp;＋</span></div><div class=go>立即购买</div></div>"""
        yield show(rng, f"options-{key}", css, body, must=must, text="点进去选规格的页面" if not must else "选了四件套的规格页")


def coupon(rng: Random) -> Iterator[Page]:
    """A product page whose large price is either the one after a coupon or the plain one beside a coupon still to fetch."""
    css = """.m{background:#fff;padding:12px 15px}.m b{color:#e1251b;font-size:30px}.q{color:#e1251b;font-size:13px;margin-right:4px}
    .g{color:#888;font-size:13px;margin-left:8px}
    .v{border:1px dashed #e1251b;color:#e1251b;font-size:12px;border-radius:4px;padding:3px 8px}.w{background:#fff;margin-top:8px;
    padding:12px 15px;font-size:13px}
    .x{background:#fff;padding:8px 14px;border-top:1px solid #eee;font-size:14px}.x i{font-style:normal;
    color:#fff;padding:9px 22px;background:#e1251b;border-radius:20px}"""
    for key, head, must, note in (
        ("needed", f"<span class=q>券后</span><b>{big(159)}</b><span class=g>券前 ¥199</span>", ["conditional"], "需先领取 满199减40 店铺券"),
        ("extra", f"<b>{big(199)}</b><span class=g>已售 3200+</span>", [], "另有 满300减40 店铺券可领"),
    ):
        body = f"""{pic(rng, "100%", 300)}<div class=m>{head}<p style="margin:6px 0;font-size:16px">304不锈钢保温饭盒 三层分格 1.8L</p>
        <span class=v>{note}</span></div>
        <div class=w><div class=r><span>发货</span><span>浙江永康 | 快递免运费</span></div><div class=r style="margin-top:9px">
        <span>保障</span><span>退货包运费 · 破损包退</span></div>
        <div class=r style="margin-top:9px"><span>参数</span><span>材质、容量、型号 ›</span></div></div><div class="x r">
        <span>☆ 收藏</span><span>✉ 客服</span><i>立即购买</i></div>"""
        yield show(rng, f"coupon-{key}", css, body, must=must, listing=None if must else ("三层保温饭盒 1.8L", 199))


def swap(rng: Random) -> Iterator[Page]:
    """A dark page of a phone, with buying by trade-in beside plain buying."""
    css = """body{background:#0d0d10;color:#f2f2f2}.h{padding:16px;text-align:center}.h b{font-size:34px;color:#ffcc80}.h p{font-size:13px;color:#aaa}
    .e{margin:12px;border:1px solid #3a3a42;border-radius:12px;padding:14px;font-size:14px}.e.on{border-color:#ffcc80}
    .e span+span{color:#ffcc80;font-size:17px}
    .u{margin:16px;background:#ffcc80;color:#222;text-align:center;padding:12px;border-radius:8px}"""
    for key, head, first, must in (
        ("headline", "以旧换新到手 ", [("旧机抵扣 800", 3299), ("直接购买", 4099)], ["conditional"]),
        ("plain", "", [("直接购买", 4099), ("旧机抵扣 800", 3299)], []),
    ):
        cards = "".join(
            f"<div class='e r{' on' if i == 0 else ''}'><span>{label}</span><span>¥{cents(v)}</span></div>" for i, (label, v) in enumerate(first)
        )
        body = f"""<div class=h><p style="text-align:left">‹</p>{pic(rng, "180px", 230, "margin:0 auto 12px;border-radius:22px")}
        <h3>轻薄手机 X{rng.randint(20, 60)} 12GB+256GB</h3>
        <p>{head}<b>{big(first[0][1])}</b></p><p>6.7英寸直屏 · 5500mAh · 支持90W快充</p></div>{cards}<div class=u>下一步</div>"""
        yield show(rng, f"trade_in-{key}", css, body, must=must, text="我没有旧手机可换" if must else None)


def live(rng: Random) -> Iterator[Page]:
    """A live room: comments over the picture, and the explained item on a white card."""
    css = """.l{background:linear-gradient(180deg,#3b2b4a,#7a4a55 60%,#2a2230);color:#fff;padding:12px;font-size:13px}.a{background:#0006;
    border-radius:18px;padding:4px 12px}
    .q{background:#0005;border-radius:12px;padding:3px 10px;margin-top:6px;display:inline-block}.i{background:#fff;color:#222;
    border-radius:10px;padding:8px;margin-top:14px;gap:10px}
    .i b{color:#fe2c55;font-size:24px}.i del{color:#999;font-size:12px}.j{background:#fe2c55;color:#fff;border-radius:4px;padding:0 5px;
    font-size:12px}"""
    for key, price, cut, must in (("wrong", 279, 100, ["false_discount"]), ("honest", 299, 100, [])):
        chat = "".join(f"<div><span class=q>{x}</span></div>" for x in ("青柠：160斤穿什么码", "木木 来了", "小满：黑色还有吗", "阿杰 下单了 2 件"))
        body = f"""<div class=l><div class=r><span class=a>● 禾木衣橱 关注</span>
        <span class=a>{rng.randint(2, 9)}.{rng.randint(1, 9)}万 观看</span></div>
        <div style="height:320px"></div>{chat}<div class="i f">{pic(rng, "84px", 84, "border-radius:6px")}<div style="flex:1">
        <p>正在讲解 3号链接</p><p style="font-size:15px">羊羔绒短外套</p>
        <p><del>原价 ¥399</del> <span class=j>直播间立减{cut}</span></p><b>{big(price)}</b></div>
        <span class=j style="padding:8px 12px;font-size:14px">抢</span></div></div>"""
        yield show(rng, f"live_room-{key}", css, body, must=must, text="主播说立减100，截图存一下" if not must else "主播说立减100", px=12)


def group(rng: Random) -> Iterator[Page]:
    """Two buttons at the foot: alone or with a group."""
    css = """.m{background:#fff;padding:12px}.m b{color:#e02e24;font-size:34px}.g{font-size:13px;color:#9c9c9c}.l{background:#fff;
    margin-top:8px;padding:10px 12px;font-size:13px}
    .l i{font-style:normal;background:#e02e24;color:#fff;padding:4px 10px;border-radius:3px}.z>div{flex:1;text-align:center;padding:8px;
    color:#fff;font-size:13px;background:#f2918c}
    .z>div+div{background:#e02e24}.z p{font-size:17px}.av{width:30px;height:30px;border-radius:15px;background:#cda;display:inline-block;
    vertical-align:middle}"""
    for key, head, note, must in (("headline", 29.9, "3人团价", ["conditional"]), ("alone", 45, "", [])):
        body = f"""{pic(rng, "100%", 280)}<div class=m><b>{big(head)}</b> <span class=g>{note} 已拼{rng.randint(2, 9)}.4万件</span>
        <p style="font-size:16px;margin-top:4px">新疆灰枣 500g*2袋 免洗即食</p></div><div class=l><p class=r>
        <span>{rng.randint(12, 90)}人正在拼单</span><span>查看全部 ›</span></p>
        <p class=r style="margin-top:10px"><span><span class=av></span> 海*** 还差2人</span><i>去拼单</i></p></div>
        <div class=l>退货包运费 · 坏果包赔 · 极速退款</div>
        <div class=f style="margin-top:70px"></div><div class="z f"><div><p>¥45</p>单独购买</div><div><p>¥29.9</p>发起3人拼单</div></div>"""
        yield show(rng, f"group_buy-{key}", css, body, must=must, listing=None if must else ("新疆灰枣 1kg", 45), px=12)


def crate(rng: Random) -> Iterator[Page]:
    """A desktop product page with small grey print under the buttons."""
    css = """body{background:#fff;padding:0 60px}.t{border-bottom:2px solid #2b6; padding:16px 0;font-size:22px;color:#285}
    .t span{font-size:14px;color:#555}.g{gap:46px;align-items:flex-start;
    padding:26px 0}.k{background:#f6f8f4;padding:18px;margin:14px 0}.k b{font-size:34px;color:#c22}.w{font-size:15px;line-height:2.1}
    .c{background:#2b6;color:#fff;padding:12px 44px;display:inline-block;
    margin:14px 0;font-size:17px}.s{font-size:11px;color:#bdbdbd}"""
    for key, small, must in (
        ("crate_fee", "木架包装费30元/件另计，随货款一并收取。", ["hidden_fee", "fine_print"]),
        ("no_fee", "商品图片由棚拍取得，因显示器不同可能存在色差。", []),
    ):
        body = f"""<div class="t r">窑边陶舍 <span>首页　全部器皿　花器　茶具　关于我们　购物车({rng.randint(0, 4)})</span></div>
        <div class="g f">{pic(rng, "430px", 430)}
        <div style="flex:1"><h2>手拉坯大口粗陶花瓶 高42cm</h2>
        <p style="color:#777;margin-top:6px">货号 TH-{rng.randint(1000, 9999)}　累计评价 {rng.randint(50, 900)}</p>
        <div class=k>价格　<b>{big(268)}</b></div><div class=w>釉色　● 哑白　○ 炭黑　○ 苔绿<br>配送　景德镇 至 杭州　快递 免运费
        <br>数量　－ 1 ＋　有货</div><div class=c>加入购物车</div>
        <p class=s>{small}</p></div></div>"""
        yield show(rng, f"pottery_desktop-{key}", css, body, must=must, width=1240, px=11, listing=("粗陶花瓶 高42cm", 268))


def used(rng: Random) -> Iterator[Page]:
    """A second-hand item in the seller's own words."""
    css = """body{background:#fff}.u{padding:12px 14px;gap:10px;font-size:14px}.u p+p{font-size:12px;color:#999}.p{padding:0 14px;
    color:#ff3b30;font-size:27px;font-weight:700}
    .w{padding:8px 14px;font-size:16px}.v{padding:6px 14px 30px;font-size:12px;color:#999}.x{border-top:1px solid #eee;padding:10px 14px;
    font-size:14px}.x i{font-style:normal;background:#ffe60f;
    padding:9px 26px;border-radius:20px;font-weight:600}"""
    for key, price, must, text in (
        ("raised", 1380, ["mismatch"], "搜索列表里标的1200，点进来是这样"),
        ("as_listed", 1200, [], "搜索列表里标的1200，点进来也是这样"),
    ):
        body = f"""<div class="u f">{pic(rng, "40px", 40, "border-radius:20px")}<div><p>松果收音机</p>
        <p>{rng.randint(2, 50)}分钟前来过 · 苏州</p></div></div>
        <div class=p>{big(price)} <span style="font-size:12px;color:#999;font-weight:400">包邮　{rng.randint(3, 80)}人想要</span></div>
        <div class=w>出自用微单套机，快门2300次，箱说全，成色见图。镜头无霉无雾，送一块国产电池和32G卡。喜欢直接拍，不退不换，验货后确认。</div>
        {pic(rng, "calc(100% - 28px)", 300, "margin:0 14px 8px;border-radius:8px")}
        {pic(rng, "calc(100% - 28px)", 180, "margin:0 14px;border-radius:8px")}
        <div class=v>浏览 {rng.randint(100, 900)}　担保交易</div><div class="x r"><span>♡ {rng.randint(2, 30)}　✉ 留言</span><i>我想要</i></div>"""
        yield show(rng, f"second_hand-{key}", css, body, must=must, text=text, listing=("微单套机 自用", 1200))


def clip(rng: Random) -> Iterator[Page]:
    """The shop window of a short video: cards in two columns."""
    css = """.h{background:#161823;color:#fff;padding:14px;font-size:17px}.g{display:grid;grid-template-columns:1fr 1fr;gap:8px;
    padding:8px}.i{background:#fff;border-radius:8px;overflow:hidden;font-size:13px}
    .i div+p{padding:6px 8px 0}.i b{color:#fe2c55;font-size:19px;padding-left:8px}.i em{font-style:normal;font-size:11px;color:#999;
    margin-left:5px}"""
    for key, price, must in (("dearer", 89, ["mismatch"]), ("equal", 69, [])):
        goods = (("手冲咖啡壶套装 600ml", price), ("家用磨豆机 手摇", 118), ("咖啡滤纸 100片", 12.9), ("耐热分享壶", 45))
        cells = "".join(
            f"<div class=i>{pic(rng, '100%', 150)}<p>{name}</p><b>{big(v)}</b><em>已售{rng.randint(90, 4000)}</em><p style='height:8px'></p></div>"
            for name, v in goods
        )
        body = f"<div class=h>‹　视频同款好物　<span style='font-size:12px'>共4件</span></div><div class=g>{cells}</div>"
        text = "视频里说手冲咖啡壶套装69，橱窗里是这个价" if must else "视频里说手冲咖啡壶套装69"
        yield show(rng, f"clip_window-{key}", css, body, must=must, text=text, listing=("手冲咖啡壶套装 600ml", 69))


def sofa(rng: Random) -> Iterator[Page]:
    """A desktop furniture page with a price lowered in yuan."""
    css = """body{background:#f3efe9;font-size:15px}.t{padding:20px 70px;letter-spacing:3px;background:#fff}.h{display:grid;
    grid-template-columns:1.3fr 1fr;margin:30px 70px;background:#fff}
    .n{padding:34px}.n h1{font-size:25px;font-weight:500}.o{color:#8c8378;margin-top:22px}.p{font-size:36px;color:#5a3d2b}
    .q{background:#5a3d2b;color:#fff;padding:3px 10px;font-size:14px;vertical-align:7px;margin-left:14px}
    .s{border-top:1px solid #e8e1d8;padding:10px 0;display:flex;gap:40px}"""
    for key, price, must in (("short", 3880, ["false_discount"]), ("exact", 3680, [])):
        body = f"""<div class=t>木语家居　 沙发　餐桌　床　柜类　灯具</div><div class=h>{pic(rng, "100%", 470)}<div class=n>
        <h1>科技布三人位直排沙发</h1>
        <p class=o>门店价 <del>¥4,680</del></p><p><span class=p>¥{price:,}</span><span class=q>直降 1,000 元</span></p>
        <p style="margin:16px 0 24px">免费送货上楼并安装（西藏、新疆除外）</p>
        <div class=s><span>尺寸</span><span>228 × 92 × 84 cm</span></div><div class=s><span>框架</span><span>落叶松</span></div>
        <div class=s><span>质保</span><span>5 年</span></div>
        <div class=s><span>咨询</span><span>400-{rng.randint(100, 999)}-{rng.randint(1000, 9999)}</span></div></div></div>"""
        yield show(rng, f"sofa_desktop-{key}", css, body, must=must, width=1280, px=14)


def books(rng: Random) -> Iterator[Page]:
    """Search results of a desktop bookshop: list price, discount and price on every row."""
    css = """body{background:#fff;padding:0 50px;font-family:'Noto Serif CJK SC',serif}.t{padding:18px 0;border-bottom:3px double #844;
    font-size:21px;color:#844}.i{border-bottom:1px solid #ddd;padding:16px 0;gap:22px;font-size:14px}
    .i h3{font-size:17px;color:#146}.i b{font-size:20px;color:#c00}.i del{color:#888;margin:0 10px}.z{border:1px solid #c00;color:#c00;
    padding:0 5px}"""
    for key, third, must in (("one_wrong", 46.2, ["false_discount"]), ("all_right", 36.2, [])):
        stock = (("山间植物记", 68, 7.5, 51), ("旧城食单", 45, 8, 36), ("屋檐下的声音", 49.8, 6.5, 32.37), ("木工基础三十讲", 72.4, 5, third))
        rows = "".join(
            f"<div class='i f'>{pic(rng, '84px', 112)}<div><h3>{name}</h3>"
            f"<p style='color:#777'>{rng.randint(2016, 2024)}年 平装 {rng.randint(180, 420)}页 {rng.randint(100, 2000)}条书评</p>"
            f"<p style='margin-top:14px'><b>¥{cents(v)}</b><del>定价 ¥{cents(old)}</del><span class=z>{plain(cut)}折</span></p></div></div>"
            for name, old, cut, v in stock
        )
        body = f"<div class=t>拾页书店　<span style='font-size:14px'>搜索“生活” 共 {rng.randint(40, 300)} 条结果，按出版时间排序</span></div>{rows}"
        yield show(rng, f"books_desktop-{key}", css, body, must=must, width=1200, px=14, text=None if must else "书单截图")


TEMPLATES = (flash, options, coupon, swap, live, group, crate, used, clip, sofa, books)
