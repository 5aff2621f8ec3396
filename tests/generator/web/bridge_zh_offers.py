"""Chinese offers of `bridge`, first part: product pages, option sheets, posters, live selling, second-hand goods."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.bridge_kit import QUEN, SERIF, bar, digits, doc, pic, promise, shot
from tests.generator.web.page import Page


def app_item(rng: Random) -> Iterator[Page]:
    """A product page of a big shop app: price under the picture, decimals small."""
    css = (
        ".p{padding:12px 14px}.b{color:#ff3b1d;font-weight:700;font-size:34px}.b i,.b u{font-style:normal;font-size:18px;text-decoration:none}"
        ".t{font-weight:600;font-size:17px}.l{padding:12px 14px;border-top:8px solid #f4f4f4;font-size:14px;color:#555}"
        ".n{padding:8px 12px;background:#fff;border-top:1px solid #eee;gap:10px;font-size:12px;color:#666}"
        ".n b{flex:1;text-align:center;padding:11px 0;color:#fff;background:#ffa21a;border-radius:22px;font-size:15px}"
    )

    def html(whole: str, cents: str, was: str) -> str:
        return doc(
            bar("10:24")
            + pic("shoe", "#cfd9e8 #8fa6c8")
            + f'<div class="p"><div class="r"><span class="b"><i>¥</i>{whole}<u>.{cents}</u> <del style="font-size:14px;color:#aaa;'
            f'font-weight:400">¥{was}</del>'
            f'</span><span style="color:#999;font-size:13px">已售 {rng.randint(2, 9)}000+</span></div>'
            '<div class="t">轻步男款网面跑鞋 2026新款透气缓震训练鞋 MR530</div></div>'
            '<div class="l r"><span>已选</span><span class="g" style="padding-left:16px;color:#222">深空灰，42码，1双</span>›</div>'
            '<div class="l r"><span>发货</span><span class="g" style="padding-left:16px;color:#222">福建泉州 | 快递免运费</span>›</div>'
            f'<div class="l"><b style="color:#222">商品评价（{rng.randint(800, 3000)}）</b><br>脚感不错，平时穿41半，买的42刚好。</div>'
            '<div class="n f"><span>店铺</span><span>客服</span><span>收藏</span><b>加入购物车</b><b style="background:#ff3b1d">立即购买</b></div>',
            css,
        )

    yield shot(
        "zh-appitem-mismatch",
        html("239", "00", "359"),
        must="mismatch",
        text="我家主推跑鞋",
        listing=promise(199, title="轻步男款网面跑鞋"),
        surface="listing",
    )
    yield shot(
        "zh-appitem-clean", html("239", "00", "359"), text="我家主推跑鞋", listing=promise(239, was=359, title="轻步男款网面跑鞋"), surface="listing"
    )


def group_buy(rng: Random) -> Iterator[Page]:
    """A group-buying app: two red buttons with prices at the bottom."""
    css = (
        ".h{background:#e02e24;color:#fff;padding:10px 14px}.h b{font-size:30px}.k{padding:12px 14px;font-size:17px;font-weight:500}"
        ".s{padding:10px 14px;border-top:1px solid #f0f0f0;font-size:13px;color:#7a7a7a}.d{display:flex;color:#fff;text-align:center}"
        ".d div{flex:1;padding:8px 0;font-size:13px}.d b{display:block;font-size:18px}"
    )

    def html(price: str, note: str, foot: str, line: str) -> str:
        return doc(
            pic("box", "#ffe3b8 #f1a95c", "width:100%;height:340px")
            + f'<div class="h r"><span>¥<b>{price}</b> {note}</span><span style="font-size:13px">已拼{rng.randint(3, 9)}.2万件</span></div>'
            '<div class="k">山野人家 原味坚果礼盒 每日果仁 750g/盒 独立小包装</div>'
            f'<div class="s">{line}</div><div class="s">48小时内发货 · 坏果包赔 · 7天无理由退货</div>'
            f'<div class="s">保质期：240天　净含量：750g　产地：新疆阿克苏</div><div class="d">{foot}</div>',
            css,
        )

    pair = '<div style="background:#f6a5a0">单独购买<b>¥79</b></div><div style="background:#e02e24">5人拼单<b>¥49.9</b></div>'
    yield shot(
        "zh-groupbuy-conditional", html("49.9", "5人团价", pair, "2人正在拼单，还差3人成团"), must="conditional", listing=promise(49.9), width=375
    )
    one = '<div style="background:#8a8a8a">进店逛逛</div><div style="background:#e02e24">立即购买<b>¥49.9</b></div>'
    yield shot("zh-groupbuy-clean", html("49.9", "包邮", one, "近7天有1,306人购买"), listing=promise(49.9), width=375)


def option_sheet(_: Random) -> Iterator[Page]:
    """The sheet that slides up to choose an option, its price beside a small picture."""
    css = (
        "body{background:#777}.w{margin-top:190px;background:#fff;border-radius:16px 16px 0 0;padding:16px}.c{display:inline-block;"
        "padding:8px 16px;margin:6px 8px"
        " 6px 0;border-radius:6px;background:#f5f5f5;font-size:14px}.o{border:1.5px solid #d4380d;color:#d4380d;background:#fff2e8}"
        ".y{background:#d4380d;color:#fff;text-align:center;border-radius:24px;padding:12px;margin-top:26px;font-size:17px}"
    )

    def html(head: str, picked: str, button: str) -> str:
        chips = "".join(
            f'<span class="c{" o" if name == picked else ""}">{name}</span>' for name in ("小号 单灯头", "中号 双灯头", "大号 遥控调光款")
        )
        return doc(
            '<div class="w"><div class="f">'
            + pic("lamp", "#f7efe2 #d9b98a", "width:110px;height:110px;border-radius:8px")
            + f'<div style="padding-left:14px"><div style="color:#d4380d;font-size:26px;font-weight:700">{head}</div>'
            f'<div style="color:#888;font-size:13px">库存 318 件</div><div style="font-size:14px">已选：{picked}</div></div></div>'
            f'<h4 style="margin:18px 0 4px">规格</h4>{chips}<h4 style="margin:14px 0 4px">颜色</h4><span class="c o">原木色</span><span class="c">胡桃色</span>'
            f'<div class="r" style="margin-top:14px"><span>购买数量</span><span>－　1　＋</span></div><div class="y">{button}</div></div>',
            css,
            font=QUEN,
        )

    yield shot(
        "zh-sheet-conditional",
        html("¥59 起", "大号 遥控调光款", "立即购买 ¥128"),
        must="conditional",
        text="标59，选了大号变成128",
        unsure="mismatch",
        surface="ticket",
    )
    yield shot("zh-sheet-clean", html("¥128", "大号 遥控调光款", "立即购买 ¥128"), text="落地灯大号", listing=promise(128))


def studio_poster(_: Random) -> Iterator[Page]:
    """A dark poster of a photo studio, gold serif type, the price in the middle."""
    css = (
        "body{background:#16120e;text-align:center}.m{padding:46px 28px 30px}.z{border:1px solid #b8975a;padding:30px 20px;margin:26px 0}"
        ".z b{font-size:76px;color:#f3d9a0;line-height:1.1}.q{font-size:17px;line-height:2}"
    )

    def html(when: str, tail: str, tiny: str) -> str:
        return doc(
            '<div class="m"><div style="letter-spacing:8px;font-size:15px;color:#b8975a">MUYE STUDIO</div>'
            '<div style="font-size:42px;color:#f3d9a0;margin-top:12px">木野照相馆</div><div style="font-size:20px">秋日家庭写真</div>'
            f'<div class="z"><div style="font-size:18px">活动价</div><b>599</b><span style="font-size:24px;color:#f3d9a0"> 元/套</span>'
            '<div style="font-size:18px;color:#a99673">日常价 <del>899元</del></div></div>'
            f'<div class="q">服装2套 · 精修12张 · 8寸相册1本<br>拍摄约90分钟<br>{when}</div>{tail}</div>'
            f'<div style="padding:0 30px 22px;font-size:11px;color:#62563f">{tiny}</div>',
            css,
            font=SERIF,
            page="#16120e",
            ink="#e9dcc3",
        )

    over = '<div style="margin-top:18px;display:inline-block;border:2px solid #c9c0ae;padding:6px 26px;font-size:22px;color:#c9c0ae">本期活动已结束</div>'
    book = '<div style="margin-top:18px;display:inline-block;background:#b8975a;color:#16120e;padding:10px 36px;font-size:20px">点击预约档期</div>'
    paper = "图片为往期客片，已获授权使用"
    yield shot("zh-studio-expired", html("活动时间：9月1日—9月20日", over, paper), must="expired_offer", text="新海报，帮看下", width=430)
    yield shot("zh-studio-clean", html("活动时间：11月1日—12月31日", book, paper), text="新海报，帮看下", width=430)
    yield shot(
        "zh-studio-fineprint",
        html("活动时间：11月1日—12月31日", book, "仅限周一至周四拍摄，周末及节假日不可使用；预付款不予退还"),
        must="fine_print",
        unsure="conditional",
        width=430,
    )


def live_room(rng: Random) -> Iterator[Page]:
    """A live-stream selling screen: comments, a card with the good at the bottom."""
    css = (
        "body{background:linear-gradient(#3b2a4a,#171126)}.a{padding:6px 14px;color:#fff}.w{display:table;background:#0006;color:#fff;"
        "border-radius:14px;"
        "padding:5px 12px;margin:7px 0;font-size:14px}.w i{font-style:normal;color:#9fd8ff}.k{background:#fff;border-radius:12px;margin:12px;"
        "padding:10px}"
    )

    def html(deal: str, was: str, price: str, button: str, over: str) -> str:
        chat = "".join(
            f'<div class="w"><i>{who}：</i>{what}</div>'
            for who, what in (("小鱼儿", "能装几升的？"), ("阳光雨露", "老粉来啦"), ("木子", "上次买的还在用"), ("团团妈", "蓝色还有吗"))
        )
        return doc(
            bar("20:41", "#fff")
            + f'<div class="a r"><span style="background:#0006;border-radius:18px;padding:5px 14px">厨小白家居　{rng.randint(2, 8)}.6万人看过</span><span>'
            f"✕</span></div>"
            f'<div style="height:230px;text-align:center;padding-top:84px;color:#fff;font-size:21px">{over}</div><div class="a">{chat}</div>'
            '<div class="k f">'
            + pic("cup", "#dff3ff #7fb6d8", "width:92px;height:92px;border-radius:8px")
            + f'<div class="g" style="padding-left:10px"><div style="font-weight:600">大容量保温壶 1.8L 316内胆</div><div style="margin:3px 0">'
            f'<span style="background:#ffe6ea;color:#f5274e;font-size:12px;padding:2px 7px;border-radius:3px">{deal}</span> '
            f'<del style="color:#999;font-size:13px">¥{was}</del></div><div class="r"><b style="color:#f5274e;font-size:23px">¥{price}</b>'
            f"{button}</div></div></div>",
            css,
            ink="#222",
        )

    buy = '<span style="background:#f5274e;color:#fff;padding:6px 18px;border-radius:16px">去抢购</span>'
    gone = '<span style="background:#ccc;color:#fff;padding:6px 18px;border-radius:16px">已失效</span>'
    yield shot("zh-live-falsediscount", html("直播间4折", "178", "89", buy, ""), must="false_discount", width=360, scale=3, smallest=36)
    yield shot("zh-live-clean", html("直播间5折", "178", "89", buy, ""), text="今晚直播截图", width=360, scale=3, smallest=36)
    ended = "直播已结束<br><span style='font-size:15px'>直播专享价同步结束</span>"
    yield shot("zh-live-expired", html("直播专享价", "178", "89", gone, ended), must="expired_offer", width=360, scale=3, smallest=36)


def second_hand(rng: Random) -> Iterator[Page]:
    """A second-hand app: the seller on top, the price before the words, pictures below."""
    css = (
        ".s{padding:10px 16px}.v{color:#e5402c;font-size:28px;font-weight:700}.u{color:#8c8c8c;font-size:13px}.q{background:#ffe14d;"
        "padding:10px 34px;border-radius:22px}"
    )

    def html(price: str, extra: str) -> str:
        return doc(
            bar("15:07") + '<div class="s f"><span style="width:42px;height:42px;border-radius:50%;background:linear-gradient(#8bc,#469)"></span>'
            '<div style="padding-left:10px"><b>搬家的阿哲</b><div class="u">12分钟前来过 · 发布于杭州</div></div></div>'
            f'<div class="s"><span class="v"><span style="font-size:17px">¥</span>{price}</span> <span class="u">{extra}</span></div>'
            '<div class="s" style="font-size:16px">出一台自用平板，11英寸 128G，屏幕无划痕，电池健康91%，盒子充电头都在。搬家用不上了，诚心要的来聊，不换物。</div>'
            + pic("phone", "#d7e3ea #7c94a3", "width:358px;height:300px;margin:6px 16px;border-radius:10px")
            + f'<div class="s u r"><span>{rng.randint(8, 40)}人想要</span><span>浏览 {rng.randint(300, 900)}</span></div>'
            '<div class="s r" style="border-top:1px solid #eee"><span class="u">赞　评论　收藏</span><b class="q">我想要</b></div>',
            css,
        )

    yield shot("zh-secondhand-mismatch", html("1150", "包邮"), must="mismatch", listing=promise(950, title="自用平板 11英寸 128G"), surface="listing")
    yield shot(
        "zh-secondhand-clean", html("1150", "包邮 · 买入价 ¥2399"), text="平板1150包邮出", listing=promise(1150, title="自用平板"), surface="listing"
    )


def market_flyer(_: Random) -> Iterator[Page]:
    """A supermarket's leaflet: six goods in a grid, a round badge with the discount on each."""
    css = (
        "body{background:#1b8f4d}.x{display:grid;grid-template-columns:1fr 1fr 1fr;gap:12px;padding:16px}.x>div{background:#fff;"
        "border-radius:10px;padding:10px;position:"
        "relative;text-align:center}.e{position:absolute;top:4px;right:4px;background:#e8252a;color:#fff;border-radius:50%;width:54px;height:54px;"
        "line-height:54px;"
        "font-weight:700}.x b{color:#e8252a;font-size:29px}"
    )
    goods = [
        ("鲜牛奶 950ml", 20, "8折", "16.0"),
        ("红富士苹果 2kg", 36, "7.5折", "27.0"),
        ("东北大米 5kg", 48, "8.5折", "40.8"),
        ("卷纸 12卷", 30, "6折", "18.0"),
    ]

    def html(last: list[tuple[str, int, str, str]], when: str) -> str:
        cells = "".join(
            f'<div><span class="e">{cut}</span>{pic(("cup", "bowl", "bag")[at % 3], "#eef7e6 #b7d89b", "width:100%;height:120px")}'
            f'<div style="margin-top:8px">{name}</div><div><b>{price}</b> 元</div><del style="color:#888;font-size:14px">原价{was}元</del></div>'
            for at, (name, was, cut, price) in enumerate(goods + last)
        )
        return doc(
            f'<div style="color:#fff;text-align:center;padding:26px 10px 6px"><div style="font-size:46px;font-weight:800">邻里鲜超市</div>'
            f'<div style="font-size:19px">周末生鲜日用特惠　{when}</div></div><div class="x">{cells}</div>'
            '<div style="color:#fff;text-align:center;padding:4px 0 20px;font-size:16px">地址：文昌路88号（地铁3号线B口）　营业时间 7:30-22:00</div>',
            css,
        )

    right = [("纯棉毛巾 2条装", 40, "5折", "20.0"), ("葵花籽油 4L", 90, "7折", "63.0")]
    wrong = [("纯棉毛巾 2条装", 40, "5折", "28.0"), ("葵花籽油 4L", 90, "7折", "63.0")]
    yield shot("zh-flyer-falsediscount", html(wrong, "11月28日-29日"), must="false_discount", text="门店海报", width=760, scale=1.5, smallest=21)
    yield shot("zh-flyer-clean", html(right, "11月28日-29日"), text="门店海报", width=760, scale=1.5, smallest=21)


def tea_desk(rng: Random) -> Iterator[Page]:
    """An independent shop on a desktop: pictures left, a price panel right."""
    css = (
        ".t{background:#3c4a3e;color:#e8ecdf;padding:12px 60px;font-size:14px}.m{display:flex;padding:36px 60px;gap:46px}.pp{background:#f6f3ea;"
        "padding:18px 22px;"
        "margin:16px 0}.pp b{font-size:38px;color:#9c2f1c}.y{background:#9c2f1c;color:#fff;padding:13px 52px;font-size:17px;display:inline-block}"
        ".c{border:1px solid #9c2f1c;color:#9c2f1c;padding:3px 10px;font-size:14px;margin-left:10px}"
    )

    def html(label: str, tag: str, news: str) -> str:
        return doc(
            f'<div class="t r"><span>松间器物 · 手作茶具</span><span>首页　茶壶　茶杯　茶盘　关于我们　购物袋(0)</span></div>{news}<div class="m">'
            + pic("cup", "#e7e2d3 #b7ab8c", "width:520px;height:520px")
            + f'<div class="g"><div style="color:#999;font-size:14px">首页 / 茶壶 / 柴烧</div><h1 style="font-weight:500;margin:10px 0">'
            f"柴烧侧把壶 180ml 一人饮</h1>"
            f'<div style="color:#777">货号 SJ-0417　评分 4.8（{rng.randint(60, 160)}条）</div><div class="pp">{label}<b>¥198.00</b>'
            f'<del style="color:#999;margin-left:14px">¥258.00</del>{tag}</div>'
            '<p>釉色　● 落灰　○ 青灰　○ 米白</p><p>数量　－ 1 ＋</p><div class="y">加入购物袋</div>'
            '<p style="color:#666;line-height:2">· 全国顺丰包邮，破损包换<br>· 每把壶落灰自然形成，与图片略有差异<br>· 下单后3日内发出</p></div></div>'
            '<div style="background:#f1f1ee;padding:20px 60px;color:#aaa;font-size:12px">© 2026 松间器物 版权所有　图片仅供参考，以实物为准</div>',
            css,
        )

    yield shot(
        "zh-teadesk-falsediscount",
        html("售价 ", '<span class="c">立减80元</span>', ""),
        must="false_discount",
        width=1280,
        scale=1,
        smallest=14,
        surface="listing",
    )
    yield shot(
        "zh-teadesk-clean", html("售价 ", '<span class="c">立减60元</span>', ""), listing=promise(198, was=258), width=1280, scale=1, smallest=14
    )
    news = '<div style="text-align:center;background:#efe7d6;padding:10px;font-size:16px">秋茶季优惠已于10月31日24:00截止，感谢支持</div>'
    yield shot(
        "zh-teadesk-expired",
        html("秋茶季优惠价 ", "", news),
        must="expired_offer",
        width=1280,
        scale=1,
        smallest=14,
        text="官网截图 " + digits(rng, 4),
    )


TEMPLATES = (app_item, group_buy, option_sheet, studio_poster, live_room, second_hand, market_flyer, tea_desk)
