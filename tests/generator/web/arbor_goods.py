"""Goods: product pages, flash sale, live-stream shop, group buying, coupons, second-hand, sellers' forms and posters."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.arbor_parts import blob, document, held, listing, photo, rows, split_price, status
from tests.generator.web.page import Page


def lamp(rng: Random) -> Iterator[Page]:
    """A product page of a big shop: red price under the photo, sticky bar of buttons."""
    css = """body{background:#f3f3f3}.card{background:#fff;margin:8px;border-radius:12px;padding:12px}
    .bar{display:flex;gap:14px;background:#fff;padding:10px 14px;align-items:center}.b{padding:10px 22px;color:#fff;font-weight:600}"""
    for name, shown, promised, must in (("mismatch", 239, 199, ("mismatch",)), ("clean", 239, 239, ())):
        body = f"""{status(rng)}{photo(330, 40, blob(130, "#fff6d8"))}
        <div class="card"><div class="row">{split_price(shown, 30, colour="#f2270c")}<span
        style="color:#777;font-size:13px">已售 {rng.randint(3, 9)}000+</span></div>
        <h3 style="margin-top:6px;font-size:16px">沐野 柔光落地灯 立式钢琴灯 三档色温 LD-306</h3><p
        style="font-size:13px;color:#666;margin-top:4px">杭州发货 · 48小时内发出</p></div>
        <div class="card">{rows((("已选", "奶白色 1.6米"), ("送至", "南京市 江宁区"), ("服务", "7天无理由 · 保修一年")))}</div>
        <div class="card"><b>宝贝评价（1,286）</b><p style="font-size:14px;margin-top:6px">光线柔和，孩子写作业用着很舒服。</p></div>
        <div class="bar"><span>店铺</span><span>客服</span><span class="grow"></span><span
        class="b" style="background:#ffa200;border-radius:20px 0 0 20px">加入购物车</span>
        <span class="b" style="background:#f2270c;border-radius:0 20px 20px 0">立即购买</span></div>"""
        yield held(f"lamp-{name}", document(css, body), must=must, context=listing(promised, title="沐野柔光落地灯 1.6米"))


def flash(rng: Random) -> Iterator[Page]:
    """A flash sale: a coloured band with the price on its left and the clock on its right."""
    css = """.band{background:linear-gradient(90deg,#ff3d5a,#ff8a3c);color:#fff;padding:12px 14px;display:flex;justify-content:space-between}
    .t{background:#2b2b2b;color:#fff;border-radius:4px;padding:0 5px;font-size:14px;margin:0 2px}h3{padding:12px 14px 4px;font-size:17px}"""
    clock = '距本场结束<br><span class="t">01</span>:<span class="t">26</span>:<span class="t">53</span>'
    over = "本场秒杀已结束<br>活动时间 11月18日 10:00-22:00"
    both = f"{clock}<br><span style='font-size:13px'>上午场 12:00 已结束</span>"
    for name, side, must in (("expired", over, ("expired_offer",)), ("clean", clock, ()), ("other_round_over", both, ())):
        body = f"""{status(rng)}{photo(300, 200, blob(110, "#e8f4ff", round_by="18px"))}
        <div class="band"><div>{split_price(79.9, 32)} <del style="font-size:14px">¥129</del><br><span style="font-size:13px">整点秒杀</span></div>
        <div style="text-align:right;font-size:14px;line-height:1.7">{side}</div></div><h3>可折叠电热水壶 便携旅行烧水杯 600ml</h3>
        <div style="padding:0 14px;font-size:13px;color:#555">4.8分 · 2.3万人收藏 · 广东中山</div>
        <div style="padding:14px">{rows((("规格", "米白 / 600ml"), ("运费", "包邮"), ("保障", "破损包赔 · 一年换新")))}</div>
        <div class="ctr" style="background:#ff3d5a;color:#fff;margin:14px;border-radius:24px;padding:12px">去购买</div>"""
        yield held(f"flash-{name}", document(css, body), must=must, text="这个水壶的秒杀页面截图")


def blanket(rng: Random) -> Iterator[Page]:
    """A soft home-goods page: price line with a discount tag."""
    css = """body{background:#fffaf4}.tag{background:#c8553d;color:#fff;padding:1px 8px;font-size:14px;border-radius:3px;margin:0 8px}
    .box{padding:16px 18px}.spec{border:1px solid #d9c9b6;border-radius:8px;padding:6px 14px;font-size:14px}"""
    for name, now, must in (("false_discount", 268, ("false_discount",)), ("clean", 240, ())):
        body = f"""{status(rng)}<div class="row box"><span>‹</span><b>织物集</b><span>⋯</span></div>{photo(280, 20)}
        <div class="box"><h2 style="font-size:19px">水洗棉四季毯</h2><p style="color:#6d6257;font-size:14px;margin:4px 0 10px">透气不闷 · 可机洗 · 150×200cm</p>
        <div class="mid">{split_price(now, 28, colour="#c8553d", sign="￥")}<span class="tag">7.5折</span><span
        style="color:#8a7d70">原价 <del>￥320</del></span></div></div>
        <div class="box mid" style="gap:10px"><span class="spec" style="border-color:#c8553d;color:#c8553d">燕麦色</span><span
        class="spec">雾蓝</span><span class="spec">豆沙</span></div>
        <div class="box" style="font-size:14px;color:#554c43">洗涤建议：30℃以下轻柔机洗，悬挂晾干。<br>货号 SX-2217 · 净重1.4kg</div>
        <div class="box row"><span>♡ 收藏</span><span style="background:#3d3028;color:#fff;padding:11px 60px;border-radius:6px">放入购物袋</span></div>"""
        yield held(f"blanket-{name}", document(css, body), must=must)


def live(rng: Random) -> Iterator[Page]:
    """A live room: comments over the picture, a white card of the item being explained."""
    css = """body{background:linear-gradient(170deg,#4b3a52,#26344a);color:#fff}.say{background:rgba(0,0,0,.35);border-radius:14px;padding:5px 12px;
    margin:6px 12px;display:table;font-size:14px}.it{background:#fff;color:#222;border-radius:12px;margin:12px;padding:10px;display:flex;gap:10px}"""
    for name, now, must in (("false_discount", 219, ("false_discount",)), ("clean", 199, ())):
        body = f"""{status(rng, "#fff")}<div class="mid" style="padding:8px 12px;gap:8px">{blob(36, "#f6c9a8")}<div><b>小满家居</b><br>
        <span style="font-size:12px">2.6万本场点赞</span></div><span
        style="background:#fe2c55;border-radius:14px;padding:4px 12px;font-size:13px">关注</span>
        <span class="grow"></span><span style="font-size:13px">1,842 在看</span></div><div style="height:330px"></div>
        <div class="say">爱吃鱼的阿眠：有没有大号的</div><div class="say">青山：昨天到货了，挺厚实</div><div class="say">主播助理：3号链接在讲解</div>
        <div class="it">{photo(92, 10, width="92px", round_by=8)}<div class="grow"><b style="font-size:15px">3号 304不锈钢汤锅24cm</b>
        <div style="margin:4px 0"><span style="border:1px solid #fe2c55;color:#fe2c55;font-size:13px;padding:0 5px">直播间立减60元</span></div>
        <div class="row"><span>{split_price(now, 24, colour="#fe2c55")} <del style="font-size:14px;color:#777">¥259</del></span>
        <span style="background:#fe2c55;color:#fff;border-radius:6px;padding:5px 14px">抢</span></div></div></div>
        <div class="row" style="padding:10px 14px 20px"><span
        style="background:rgba(255,255,255,.2);border-radius:18px;padding:8px 70px 8px 14px;font-size:14px">说点什么</span>
        <span>购物袋 28</span></div>"""
        yield held(f"live-{name}", document(css, body), must=must)


def group(rng: Random) -> Iterator[Page]:
    """Group buying: two buttons with a price each at the bottom."""
    css = """.p{background:#e02e24;color:#fff;padding:10px 14px}.two{display:flex;color:#fff;text-align:center}.two div{flex:1;padding:8px}
    li{list-style:none;display:flex;justify-content:space-between;padding:10px 14px;border-bottom:1px solid #eee;font-size:14px}"""
    for name, head, note, left, right, must in (
        ("conditional", 39.9, "3人拼团价", "单独购买<br>¥59.9", "发起拼团<br>¥39.9", ("conditional",)),
        ("clean", 59.9, "现价", "加入购物车", "立即购买<br>¥59.9", ()),
    ):
        team = "<li><span>木子* 还差1人成团</span><b>去拼单</b></li><li><span>北*星 还差2人成团</span><b>去拼单</b></li>" if must else ""
        body = f"""{status(rng)}{photo(300, 90, blob(120, "#d6edc2"))}<div class="p row"><span>{split_price(head, 30)} <span
        style="font-size:14px">{note}</span></span>
        <span style="font-size:13px">已拼10万+件</span></div><div style="padding:12px 14px;font-size:17px;font-weight:600">陕西徐香猕猴桃 5斤装 单果90-110g</div>
        <ul>{team}<li><span>退货包运费 · 坏果包赔 · 24小时发货</span><span>›</span></li><li><span>商品评价 3.1万</span><span>好评率97%</span></li></ul>
        <div class="two" style="margin-top:16px"><div style="background:#f59a95">{left}</div><div style="background:#e02e24">{right}</div></div>"""
        yield held(f"group-{name}", document(css, body), must=must, text="水果拼单页面")


def beans(rng: Random) -> Iterator[Page]:
    """Coffee beans in a members' shop, dark: one big price and a line below it."""
    css = """body{background:#15161a;color:#ececec}.w{padding:16px}.chip{border:1px solid #4a4b52;border-radius:16px;padding:4px 14px;font-size:14px;
    margin-right:8px}
    .gold{color:#f0cf94}"""
    for name, head, must in (
        (
            "conditional",
            f'{split_price(68, 36, colour="#f0cf94")} <span class="gold">黑金会员价</span><p style="margin-top:6px">非会员 ¥88</p>',
            ("conditional",),
        ),
        ("clean", f'{split_price(88, 36, colour="#fff")}<p class="gold" style="margin-top:6px">黑金会员 ¥68 · 了解会员 ›</p>', ()),
    ):
        body = f"""{status(rng, "#ececec")}<div class="w row"><span>←</span><span>豆单</span><span>⌕</span></div>{photo(260, 25, blob(90, "#4c2f1d"))}
        <div class="w">{head}<h2 style="font-size:20px;margin:12px 0 6px">云南保山 日晒铁皮卡</h2><p
        style="font-size:14px;color:#b9bac0">浅中烘 · 海拔1650米 · 烘焙日期 11月20日</p></div>
        <div class="w"><span class="chip" style="border-color:#f0cf94">250g</span><span class="chip">整豆</span><span class="chip">手冲</span></div>
        <div class="w"><b>风味</b><p style="font-size:14px;margin-top:6px;color:#b9bac0">莓果、可可、红糖，余韵干净。</p></div>
        <div class="w ctr"><div style="background:#f0cf94;color:#2a1c06;border-radius:8px;padding:12px;font-weight:600">加入购物车</div></div>"""
        yield held(f"beans-{name}", document(css, body), must=must)


def sofa(rng: Random) -> Iterator[Page]:
    """A sheet of options that slid up over a furniture page."""
    css = """body{background:#8d8d8d}.sheet{background:#fff;border-radius:16px 16px 0 0;padding:16px;margin-top:120px}
    .o{display:inline-block;background:#f4f4f4;border-radius:6px;padding:7px 14px;margin:0 8px 8px 0;font-size:14px;border:1px solid #f4f4f4}
    .on{background:#fff1ea;border-color:#ff5000;color:#ff5000}h4{margin:12px 0 8px}"""
    for name, head, picked, must in (("conditional", "1,999<small>起</small>", 2, ("conditional",)), ("clean", "2,699", 2, ())):
        sizes = ("单人位 ¥1,999", "双人位 ¥2,399", "三人位 ¥2,699")
        chosen = "".join(f'<span class="o {"on" if at == picked else ""}">{size}</span>' for at, size in enumerate(sizes))
        body = f"""{status(rng, "#fff")}<div class="sheet"><div class="mid" style="gap:12px">{photo(100, 30, width="100px", round_by=8)}<div>
        <div style="color:#ff5000;font-size:26px;font-weight:700"><small>¥</small>{head}</div><div style="font-size:14px;color:#555">库存 46 件</div>
        <div style="font-size:14px">已选：三人位，驼色科技布</div></div></div><h4>尺寸</h4>{chosen}<h4>面料</h4><span class="o on">驼色科技布</span><span
        class="o">灰棉麻</span>
        <div class="row" style="margin:14px 0 40px"><b>数量</b><span>－　1　＋</span></div>
        <div class="ctr" style="background:#ff5000;color:#fff;border-radius:24px;padding:12px">确定</div></div>"""
        yield held(f"sofa-{name}", document(css, body), must=must)


def speaker(rng: Random) -> Iterator[Page]:
    """A desktop product page: picture on the left, a tinted price panel on the right."""
    css = """body{background:#fff;padding:0 60px}.top{border-bottom:2px solid #1b62c9;padding:16px 0;display:flex;gap:36px}.panel{background:#f1f5fb;
    padding:16px 20px;margin:14px 0}
    .k{display:inline-block;width:76px;color:#666}.btn{display:inline-block;background:#1b62c9;color:#fff;padding:12px 46px;margin-right:14px}"""
    for name, now, must in (("false_discount", 459, ("false_discount",)), ("clean", 419, ())):
        body = f"""<div class="top"><b
        style="font-size:22px;color:#1b62c9">听涧数码</b><span>首页</span><span>音箱</span><span>耳机</span><span>配件</span><span>门店</span></div>
        <div style="display:flex;gap:40px;margin-top:26px"><div style="width:460px">{photo(460, 210, blob(200, "#2d3542", round_by="24px"))}</div>
        <div class="grow"><h1 style="font-size:22px">听涧 S8 桌面蓝牙音箱 胡桃木箱体</h1><p style="color:#666">商品编号 100264831 · 月销 327</p>
        <div class="panel"><p><span class="k">日常价</span><del>¥599.00</del></p><p style="margin:6px 0"><span class="k">活动价</span>
        <span style="color:#d8232a;font-size:30px;font-weight:700">¥{now}.00</span></p><p><span class="k">促销</span>
        <span style="border:1px solid #d8232a;color:#d8232a;padding:0 6px">直降180元</span> 活动进行中</p></div>
        <p><span class="k">配送</span>北京 至 石家庄市 裕华区，有货</p><p style="margin:14px 0"><span class="k">颜色</span><span
        style="border:2px solid #1b62c9;padding:5px 12px">胡桃木</span></p>
        <p style="margin:14px 0 24px"><span class="k">数量</span>1 件</p><span class="btn">加入购物车</span><span
        style="color:#1b62c9">收藏商品</span></div></div>
        <p style="margin:50px 0 20px;color:#777;font-size:13px;text-align:center">关于我们 · 联系客服 · 隐私条款 · 2026 听涧数码</p>"""
        yield held(f"speaker-{name}", document(css, body), width=1280, scale=1, smallest=13, must=must)


def phone_used(rng: Random) -> Iterator[Page]:
    """A second-hand listing: the seller on top, a price in the text, many photos below."""
    css = """.p{padding:12px 16px}.g{display:grid;grid-template-columns:1fr 1fr;gap:6px;padding:0 16px}"""
    for name, asked, must in (("mismatch", 1350, ("mismatch",)), ("clean", 1200, ())):
        body = f"""{status(rng)}<div class="p mid" style="gap:10px">{blob(42, "#9cc5b0")}<div class="grow"><b>橘子汽水瓶</b><br><span
        style="font-size:13px;color:#666">2小时前来过 · 卖出31件</span></div>
        <span style="background:#ffe14d;border-radius:16px;padding:5px 16px;font-size:14px">关注</span></div>
        <div class="p">{split_price(asked, 30, colour="#ff4f24")} <span style="font-size:13px;color:#666">包邮 · 326人浏览 · 18人想要</span></div>
        <div class="p">自用平板 11英寸 128G，21年11月买的，屏幕完好，边框一处小磕碰见图三，电池健康 87%。带原装充电头和保护套。</div>
        <div class="g">{photo(170, 190)}{photo(170, 240)}{photo(170, 150)}{photo(170, 300)}</div>
        <div class="p row"><span>赞 7　留言 5　☆ 18</span><span
        style="background:#ffe14d;border-radius:20px;padding:9px 34px;font-weight:600">我想要</span></div>"""
        yield held(f"tablet_used-{name}", document(css, body), width=375, must=must, context=listing(1200, title="二手平板 11英寸 128G"))


def seller_form(rng: Random) -> Iterator[Page]:
    """A seller's form for a promotion: fields in rows with a preview below."""
    css = """body{background:#f5f6f8}.h{background:#fff;padding:14px;font-weight:600;text-align:center;font-size:17px}.s{background:#fff;
    margin-top:10px;padding:4px 16px}
    .s .row{border-bottom:1px solid #eee}"""
    for name, now, must in (("false_discount", "180.00", ("false_discount",)), ("clean", "160.00", ())):
        form = rows(
            (
                ("商品名称", "羊毛混纺围巾"),
                ("商品编码", "WJ-0927"),
                ("可售库存", "214 件"),
                ("划线价", "<del>¥200.00</del>"),
                ("折扣", "8折"),
                ("活动售价", f"<b>¥{now}</b>"),
            ),
            "padding:13px 0",
        )
        body = f"""{status(rng)}<div class="h">编辑限时折扣</div><div class="s">{form}</div>
        <div class="s" style="padding:14px 16px"><p style="color:#666;font-size:14px;margin-bottom:8px">买家端预览</p><div
        class="mid" style="gap:12px">{photo(84, 350, width="84px", round_by=6)}
        <div><b>羊毛混纺围巾</b><p style="margin:4px 0"><span style="background:#e8423b;color:#fff;font-size:13px;padding:1px 6px">限时8折</span></p>
        <p style="color:#e8423b;font-size:20px;font-weight:700">¥{now} <del
        style="color:#777;font-size:14px;font-weight:400">¥200.00</del></p></div></div></div>
        <div class="ctr" style="background:#2f6bff;color:#fff;margin:20px 16px;padding:12px;border-radius:6px">保存并上架</div>"""
        yield held(f"seller_form-{name}", document(css, body), must=must)


def poster_robot(rng: Random) -> Iterator[Page]:
    """A shop's poster: one huge price in a circle."""
    css = """body{background:#0d5c4b;color:#fff;text-align:center;padding:40px 24px}.c{width:250px;height:250px;border-radius:50%;background:#ffe9a8;
    color:#7a1d10;margin:26px auto;
    display:flex;flex-direction:column;align-items:center;justify-content:center}"""
    for name, ring, foot, must in (
        ("conditional", ("以旧换新到手价", "1,149"), "不参加以旧换新，售价 ¥1,649", ("conditional",)),
        ("clean", ("门店售价", "1,649"), "旧机可到店估价抵扣", ()),
        ("expired", ("周年庆价", "1,449"), "周年庆已于11月15日落幕，现售 ¥1,649", ("expired_offer",)),
    ):
        body = f"""<p style="letter-spacing:6px">禾木电器 · 人民路店</p><h1 style="font-size:36px;margin-top:14px">扫拖一体机</h1><p
        style="font-size:18px">自动洗拖布 · 避障 · 5200Pa</p>
        <div class="c"><span style="font-size:18px">{ring[0]}</span><span style="font-size:56px;font-weight:800;line-height:1.2"><small
        style="font-size:28px">¥</small>{ring[1]}</span>
        <span>型号 HM-T20</span></div><p style="font-size:19px;font-weight:600">{foot}</p>
        <p style="margin-top:26px">营业时间 9:30-21:00　人民路{rng.randint(20, 300)}号</p>"""
        yield held(f"poster_robot-{name}", document(css, body, font="'Noto Serif CJK SC',serif"), width=420, must=must)


def cake(rng: Random) -> Iterator[Page]:
    """A cake shop's page in pink, with a grey line at its very foot."""
    css = """body{background:#fff}.w{padding:12px 18px}.f{font-size:10px;color:#c2c2c2;padding:18px;line-height:1.6}"""
    for name, foot, must in (
        ("fine_print", "本页价格不含配送，市区内配送费25元另收，节假日上浮。", ("fine_print", "hidden_fee")),
        ("clean", "页面图片为实物拍摄，因光线差异请以收到的实物为准。", ()),
    ):
        body = f"""{status(rng)}<div class="w row"><b
        style="color:#d6336c;font-size:18px">甜序烘焙</b><span>☰</span></div>{photo(300, 330, blob(140, "#fff0f4"))}
        <div class="w"><h2 style="font-size:20px">草莓云朵慕斯</h2><p style="color:#666;margin:4px 0">6寸 · 适合2-4人 · 需提前5小时预订</p>
        <p>{split_price(168, 30, colour="#d6336c")}</p></div><div class="w row"><span>甜度</span><span>微甜 ▾</span></div><div
        class="w row"><span>蜡烛 / 餐具</span><span>随单赠送</span></div>
        <div class="w"><div class="ctr" style="background:#d6336c;color:#fff;border-radius:24px;padding:12px;font-size:17px">立即预订</div></div><div
        class="f">{foot}</div>"""
        yield held(f"cake-{name}", document(css, body), smallest=20, must=must)


def earbuds(rng: Random) -> Iterator[Page]:
    """A brand's own dark page with a tiny footnote."""
    css = """body{background:#000;color:#f5f5f7;text-align:center}.f{font-size:10px;color:#4a4a4e;text-align:left;padding:24px 20px}
    .c{background:#1c1c1f;border-radius:18px;margin:12px 16px;padding:22px}"""
    for name, foot, must in (
        ("fine_print", "1. 页面标示价格仅供展示，实际支付金额以提交订单时结算页为准。", ("fine_print",)),
        ("clean", "1. 续航时间由实验室测得，环境不同结果会有差异。图片仅供参考。", ()),
    ):
        body = f"""{status(rng, "#f5f5f7")}<p style="padding:16px;font-size:17px">Lumo 耳机</p>{photo(260, 250, blob(100, "#e9e9ee"))}
        <h1 style="font-size:32px;margin-top:22px">Lumo Air 2</h1><p style="font-size:17px;color:#c8c8cd">轻到忘了戴着它</p>
        <p style="font-size:24px;margin:14px">¥499</p><p style="display:inline-block;background:#2a7bff;border-radius:22px;padding:9px 30px">购买</p>
        <div class="c"><b style="font-size:26px">30 小时</b><p>充电盒综合续航</p></div><div class="c"><b style="font-size:26px">4.2 克</b><p>单只重量</p></div><div
        class="f">{foot}</div>"""
        yield held(f"earbuds-{name}", document(css, body), smallest=20, must=must)


def community(rng: Random) -> Iterator[Page]:
    """Neighbourhood group orders: a list of cards with a state on each button."""
    css = """body{background:#eef7ee}.i{background:#fff;border-radius:10px;margin:10px;padding:10px;display:flex;gap:10px}
    .b{border-radius:14px;padding:4px 14px;font-size:14px;color:#fff}"""
    goods = (("本地小青菜 约500g", "2.98", "4.50"), ("土鸡蛋 15枚", "16.8", "21.9"), ("五常大米 5kg", "45.9", "56"))
    for name, state, banner, must in (
        ("expired", "已截团", "11月24日特价专场　本场已结束，以下特价不再供应", ("expired_offer",)),
        ("clean", "＋加购", "今日特价专场　20:00 截单，明天16:00 到店自提", ()),
    ):
        colour = "#a3a3a3" if must else "#2ea44f"
        cards = "".join(
            f'<div class="i">{photo(86, 80 + at * 40, width="86px", round_by=8)}<div class="grow"><b>{title}</b>'
            f'<p style="font-size:13px;color:#666">已售 {rng.randint(60, 400)} 份</p>'
            f'<div class="row"><span><span style="font-size:13px;color:#e4572e">特价 </span><b style="color:#e4572e;font-size:19px">¥{now}</b> '
            f'<del style="font-size:13px;color:#777">¥{was}</del></span>'
            f'<span class="b" style="background:{colour}">{state}</span></div></div></div>'
            for at, (title, now, was) in enumerate(goods)
        )
        body = f"""{status(rng)}<div style="padding:10px 14px"><b style="font-size:18px">邻里优选 · 翠苑三区</b><p
        style="font-size:14px;color:#555">团长 陈姐　自提点 12幢便利店</p></div>
        <div style="background:#2ea44f;color:#fff;padding:12px 14px">{banner}</div>{cards}"""
        yield held(f"community-{name}", document(css, body), width=400, must=must)


def bouquet(rng: Random) -> Iterator[Page]:
    """A florist's card: a ribbon over the photo and a sum written out in words."""
    css = """body{background:#f7f1f5}.k{background:#fff;margin:16px;border-radius:18px;overflow:hidden}
    .r{background:#8e3b6e;color:#fff;padding:6px 16px}"""
    for name, now, must in (("false_discount", 198, ("false_discount",)), ("clean", 178, ())):
        body = f"""{status(rng)}<div class="k"><div class="r">立冬花礼　立减 50 元</div>{photo(280, 320, blob(120, "#ffdbe9"))}<div style="padding:16px">
        <h2 style="font-size:20px">暮色 · 19枝混搭花束</h2><p style="color:#666;font-size:14px">洋桔梗 / 卡布奇诺玫瑰 / 尤加利</p>
        <table style="width:100%;margin-top:12px;font-size:16px"><tr><td>原价</td><td style="text-align:right"><del>228元</del></td></tr>
        <tr><td>立减</td><td style="text-align:right">－50元</td></tr><tr><td><b>现价</b></td><td
        style="text-align:right;color:#8e3b6e;font-size:24px"><b>{now}元</b></td></tr></table>
        <div class="ctr" style="background:#8e3b6e;color:#fff;border-radius:10px;padding:12px;margin-top:14px">订一束</div></div></div>
        <p class="ctr" style="color:#666;font-size:14px;padding-bottom:20px">同城当日达 · 评分4.9 · 花语卡免费手写</p>"""
        yield held(f"bouquet-{name}", document(css, body), must=must)


TEMPLATES = (
    lamp,
    flash,
    blanket,
    live,
    group,
    beans,
    sofa,
    speaker,
    phone_used,
    seller_form,
    poster_robot,
    cake,
    earbuds,
    community,
    bouquet,
)
