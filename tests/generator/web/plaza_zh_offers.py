"""Chinese offers: goods, sales, coupons, memberships, tickets, sellers' listings."""

from __future__ import annotations

from collections.abc import Iterator

from tests.generator.web.page import Page
from tests.generator.web.plaza_kit import listing, page, pic, rows, split, status

FAINT = "font-size:9px;color:#c9c9c9"


def goods(price: float, before: float, cut: int, foot: str) -> str:
    """A phone's product page with a sticky bar."""
    return f"""{status("10:26")}{pic("100%", 300, "#f7c59f", "#e07a5f")}
<div style="padding:12px 14px"><div class="f" style="align-items:baseline;gap:8px">{split(price, 34, "#ff5000")}
<del style="font-size:14px">¥{before:.0f}</del><span style="background:#fff0e6;color:#ff5000;font-size:13px;padding:1px 6px;border-radius:3px">直降{cut}元</span>
<span class="g" style="margin-left:auto;font-size:13px">已售 3200+</span></div>
<div class="b" style="font-size:17px;margin:8px 0">木语 北欧实木床头柜 卧室简约收纳小柜子 免安装</div>
<div class="g" style="font-size:13px">发货地 浙江湖州 · 快递 免运费 · 48小时内发货</div></div>
<div style="background:#f5f5f5;height:8px"></div><div class="r" style="padding:12px 14px"><span class="g">已选</span><span>原木色，1件</span><span class="g">›</span></div>
<div class="r" style="padding:12px 14px;border-top:1px solid #eee"><span class="g">评价 (864)</span><span>好评率 98%</span><span class="g">›</span></div>
<div style="padding:10px 14px;{FAINT}">{foot}</div>
<div class="r" style="padding:8px 14px;border-top:1px solid #eee"><span class="g" style="font-size:12px">店铺　客服　收藏</span><div class="f" style="color:#fff">
<span style="background:#ffa200;padding:9px 18px;border-radius:20px 0 0 20px">加入购物车</span>
<span style="background:#ff5000;padding:9px 18px;border-radius:0 20px 20px 0">立即购买</span></div></div>"""


def bedding(head: str, chosen: str, amount: str) -> str:
    """A desktop product page with options in boxes."""
    boxes = "".join(
        f'<span style="border:{"2px solid #e1251b" if size == chosen else "1px solid #ccc"};padding:6px 14px;margin-right:10px">{size}</span>'
        for size in ("1.2m 单人款", "1.5m 双人款", "1.8m 加大款")
    )
    return f"""<div class="r" style="background:#f3f3f3;padding:8px 60px;font-size:13px;color:#666"><span>您好，请登录　免费注册</span>
<span>我的订单　我的收藏　企业采购　客户服务</span></div><div class="f" style="padding:30px 60px;gap:36px">{pic("420px", 420, "#b8c6db", "#7f9cc0")}
<div style="flex:1"><div class="b" style="font-size:20px">眠川 乳胶复合床垫 静音独袋弹簧 软硬两用 厚20cm</div>
<div style="background:#fdf1f0;padding:16px;margin:16px 0" class="f"><span class="g" style="width:80px">京选价</span>{head}
<span class="g" style="margin-left:auto">累计评价 2.3万</span></div>
<div class="f" style="margin:18px 0"><span class="g" style="width:80px">配送至</span><span>江苏苏州 有货，预计周五送达</span></div>
<div class="f" style="margin:18px 0;align-items:center"><span class="g" style="width:80px">选择尺寸</span>{boxes}</div>
<div class="f" style="margin:18px 0"><span class="g" style="width:80px">已选规格</span><span>{chosen}　1张　<b style="color:#e1251b">{amount}</b></span></div>
<span style="background:#e1251b;color:#fff;font-size:18px;padding:10px 40px;display:inline-block">加入购物车</span></div></div>"""


def poster(title: str, thing: str, before: str, badge: str, now: float) -> str:
    """A red poster, everything in the middle."""
    return f"""<div class="c" style="background:linear-gradient(#c9184a,#ff4d6d);color:#fff;padding:40px 24px 50px">
<div style="font-size:15px;letter-spacing:4px">绒衣铺子 · 冬装上新</div><div class="b" style="font-size:42px;margin:10px 0">{title}</div>
<div style="background:#fff;border-radius:18px;padding:22px;color:#333">{pic("100%", 200, "#ffd6e0", "#ff8fa3", "border-radius:12px")}
<div style="font-size:20px;margin-top:14px">{thing}</div><div class="f" style="justify-content:center;align-items:center;gap:14px;margin-top:8px">
<span style="text-decoration:line-through;color:#777">{before}</span>
<span style="background:#c9184a;color:#fff;border-radius:30px;padding:4px 16px;font-size:20px">{badge}</span>
{split(now, 38, "#c9184a")}</div></div><div style="margin-top:20px">门店地址：人民路88号百汇广场2楼　营业时间 10:00-22:00</div></div>"""


def seckill(banner: str, tabs: tuple[str, str, str]) -> str:
    """A flash sale with sessions as tabs and a list of goods."""
    sold = (("保温杯 316不锈钢 500ml", 49.9, 79.9, 82), ("厨房剪刀 可拆卸", 19.9, 29.9, 64), ("折叠收纳箱 55L 两只装", 59, 89, 37))
    items = "".join(
        f"""<div class="f" style="background:#fff;margin:10px 12px;border-radius:10px;padding:10px;gap:12px">{pic("100px", 100, "#cfe8d5", "#6fb98f")}
<div style="flex:1"><div>{name}</div><div style="background:#ffe3e3;border-radius:6px;font-size:12px;color:#e02020;padding:0 6px;width:110px">已抢{part}%</div>
<div style="margin-top:12px">秒杀价 {split(price, 24, "#e02020")} <del style="font-size:13px">¥{before}</del></div></div></div>"""
        for name, price, before, part in sold
    )
    heads = "".join(f'<span style="{"font-weight:700" if n == 1 else "opacity:.85"}">{tab}</span>' for n, tab in enumerate(tabs))
    return f"""<div style="background:#f2f2f2;padding-bottom:12px"><div style="background:#e02020;color:#fff">{status("14:32", "#fff")}
<div class="c b" style="font-size:19px">整点秒杀</div><div class="r" style="padding:10px 20px">{heads}</div></div>
<div class="c" style="background:#fff3d6;padding:8px;color:#8a4b00">{banner}</div>{items}</div>"""


def member(cards: tuple[tuple[str, str, str], ...], button: str, note: str) -> str:
    """A dark page of a video membership."""
    drawn = "".join(
        f"""<div class="c" style="flex:1;border:2px solid {"#f0c27b" if n == 0 else "#444"};border-radius:12px;padding:16px 4px;background:#26221c">
<div>{name}</div><div class="b" style="font-size:28px;color:#f0c27b">{price}</div><div style="font-size:13px;color:#bbb">{under}</div></div>"""
        for n, (name, price, under) in enumerate(cards)
    )
    return f"""<div style="background:#15130f;color:#eee;padding-bottom:26px">{status("21:07", "#eee")}
<div class="r" style="padding:8px 16px"><span>‹</span><b>星河影音会员</b><span>兑换</span></div>
<div style="margin:14px 16px;padding:18px;border-radius:14px;background:linear-gradient(90deg,#f0c27b,#c79a4b);color:#3b2a08"><b style="font-size:18px">用户 6372</b>
<div style="font-size:14px">尚未开通 · 可看 8000+ 部影片</div></div><div class="f" style="gap:10px;padding:0 16px">{drawn}</div>
<div style="padding:14px 16px;font-size:14px;color:#ddd">{note}</div>
<div class="c b" style="margin:4px 16px;background:#f0c27b;color:#3b2a08;border-radius:26px;padding:13px;font-size:17px">{button}</div></div>"""


def trade(price: str, lines: tuple[tuple[str, str], ...]) -> str:
    """A phone on sale in a blue shop of electronics."""
    return f"""{status("8:15")}<div class="c b" style="padding:6px">商品　详情　评价</div>{pic("100%", 260, "#a0c4ff", "#3a6ea5")}
<div style="background:#1d5fd1;color:#fff;padding:14px 16px"><div style="font-size:30px" class="b">{price}</div></div>
<div style="padding:14px 16px"><div class="b" style="font-size:17px">远峰 X20 智能手机 12GB+256GB 5000mAh 电池</div>
<div style="margin-top:12px;border:1px solid #dde6f5;border-radius:8px;padding:6px 12px">{rows(lines, "padding:8px 0")}</div>
<div class="g" style="margin-top:12px;font-size:14px">30天价保 · 顺丰发货 · 全国联保一年</div></div>"""


def group(left: str, right: str, head: float, word: str) -> str:
    """A page of a group-buying app: two buttons with prices at the bottom."""
    return f"""{status("19:48")}{pic("100%", 280, "#ffe29a", "#ffa94d")}<div class="r" style="background:#e22e1f;color:#fff;padding:10px 14px">
<span>{split(head, 32, "#fff")} <span style="font-size:14px;margin-left:6px">{word}</span></span><span style="font-size:13px">已拼 12.6万件</span></div>
<div style="padding:12px 14px;font-size:17px">山东栖霞红富士苹果 脆甜多汁 净重5斤 单果75mm以上</div>
<div style="padding:0 14px 12px;color:#d9822b;font-size:13px">坏果包赔 · 极速退款 · 48小时发货</div>
<div style="padding:12px 14px;border-top:8px solid #f4f4f4" class="r"><span>商品评价 (5.8万)</span><span class="g">查看全部 ›</span></div>
<div style="padding:0 14px 14px" class="g">味道不错，个头也匀称，回购第三次了。</div>
<div class="f c b" style="color:#fff"><div style="flex:1;background:#f29089;padding:12px">{left}</div>
<div style="flex:1;background:#e22e1f;padding:12px">{right}</div></div>"""


def course(now: int) -> str:
    """A desktop page of an online course."""
    return f"""<div style="background:#20344d;color:#fff;padding:16px 70px"><b style="font-size:20px">知行课堂</b>　　首页　　全部课程　　直播　　我的学习</div>
<div class="f" style="padding:34px 70px;gap:34px">{pic("480px", 280, "#84a59d", "#52796f")}<div style="flex:1"><h2>零基础学数据分析（第7期）</h2>
<p class="g" style="margin:8px 0">36节录播 + 8次直播答疑 · 2,914人已报名 · 评分4.8</p><div style="border-top:1px dashed #bbb;padding-top:16px" class="f">
<div style="margin-right:40px"><div class="g">原价</div><div style="font-size:22px;text-decoration:line-through;color:#888">￥499</div></div>
<div style="margin-right:40px"><div class="g">报名立减</div><div style="font-size:22px;color:#2a9d8f">￥100</div></div>
<div><div class="g">现价</div><div style="font-size:34px;color:#d1495b" class="b">￥{now}</div></div></div>
<span style="display:inline-block;margin-top:22px;background:#d1495b;color:#fff;padding:12px 50px;border-radius:6px">立即报名</span></div></div>"""


def exhibition(when: str, style: str) -> str:
    """A ticket for an exhibition with an early bird's price."""
    return f"""{status("11:03")}<div style="background:linear-gradient(120deg,#2b2d42,#5c6b9c);color:#fff;padding:40px 18px">
<div class="b" style="font-size:26px">海底光影沉浸展</div><div>2026.12.20 - 2027.03.10 · 滨江艺术中心3号馆</div></div><div style="padding:16px 18px">
<div class="r" style="border:1px solid #5c6b9c;border-radius:10px;padding:14px"><div><b style="font-size:18px">早鸟单人票</b>
<div style="{style}">{when}</div></div><div style="text-align:right">{split(128, 30, "#d62246")}<br><del>门市价 ¥180</del></div></div>
<div style="margin-top:16px" class="b">入场须知</div><div class="g">一人一票，凭二维码入场；1.2米以下儿童须成人陪同；馆内请勿使用闪光灯。</div></div>
<div class="c b" style="margin:6px 18px 18px;background:#2b2d42;color:#fff;border-radius:8px;padding:13px">选座购票</div>"""


def coupon(state: str, color: str, until: str) -> str:
    """A page of a shop's coupon goods: a ticket's shape over the price."""
    return f"""<div style="background:#fff7ef;padding-bottom:20px">{status("16:40")}<div class="c b" style="font-size:18px;padding:6px">优惠购</div>
<div class="f" style="margin:12px;background:#fff;border-radius:12px;overflow:hidden;border:1px solid #f3d9c0">
<div class="c" style="background:{color};color:#fff;padding:22px 16px"><div style="font-size:30px" class="b">7.5折</div><div>厨具专享</div></div>
<div style="flex:1;padding:16px"><div class="b" style="font-size:17px">铸铁煎锅 26cm 特惠</div><div class="g">活动日期 {until}</div>
<div style="color:{color};margin-top:6px" class="b">{state}</div></div></div>
<div style="margin:12px;background:#fff;border-radius:12px;padding:14px" class="f">{pic("110px", 110, "#adb5bd", "#495057", "border-radius:8px;margin-right:14px")}
<div><div>禾田铸铁煎锅 无涂层 26cm</div><div style="margin:14px 0 4px">活动价 {split(126, 28, "#e8590c")}</div><del>¥168</del></div></div></div>"""


def spa(foot: str) -> str:
    """A voucher for a massage, from an app of local services."""
    return f"""{status("13:20")}{pic("100%", 200, "#d8f3dc", "#74c69d")}<div style="padding:14px 16px"><h3>云舒推拿 · 肩颈放松60分钟</h3>
<div class="g" style="font-size:14px">4.7分 · 距您1.2km · 半年消费 900+</div><div class="f" style="align-items:baseline;margin:12px 0">{split(98, 32, "#ff6633")}
<span style="margin-left:auto;color:#2d6a4f">随时退 · 过期退</span></div><div class="b" style="border-top:1px solid #eee;padding-top:12px">套餐内容</div>
{rows((("肩颈推拿 60分钟", "1份"), ("热敷", "1次"), ("花草茶", "1杯")))}<div style="{FAINT};margin-top:14px">{foot}</div></div>
<div class="c b" style="background:#ff6633;color:#fff;padding:14px;font-size:17px">立即抢购</div>"""


def pages() -> Iterator[Page]:
    """The Chinese offers, labelled."""
    cabinet = "木语 北欧实木床头柜"
    safe = "图片仅供参考，颜色以收到的实物为准"
    for kind, price, cut, foot, promised, must, unsure in (
        ("clean", 239, 60, safe, 239, (), ()),
        ("mismatch", 239, 60, safe, 199, ("mismatch",), ()),
        ("false_discount", 239, 90, safe, 239, ("false_discount",), ()),
        ("fine_print", 239, 60, "本品须加固包装，包装费30元另计，发货前由卖家收取", 239, ("fine_print", "hidden_fee"), ("conditional",)),
    ):
        yield page(
            f"plaza_zh-goods-{kind}", goods(price, 299, cut, foot), *must, unsure=unsure, context=listing(cabinet, promised), scale=3, smallest=26
        )
    desk = {"width": 1280, "scale": 1, "smallest": 13}
    yield page("plaza_zh-bedding-conditional", bedding(split(599, 30, "#e1251b") + "&nbsp;起", "1.8m 加大款", "¥1,099.00"), "conditional", **desk)
    yield page("plaza_zh-bedding-clean", bedding(split(1099, 30, "#e1251b"), "1.8m 加大款", "¥1,099.00"), **desk)
    for kind, args, must in (
        ("false_discount", ("全店6折", "羊毛混纺大衣", "原价 ¥398", "6折", 268), ("false_discount",)),
        ("clean", ("全店6折", "羊毛混纺大衣", "原价 ¥398", "6折", 238.8), ()),
        ("clean-up_to", ("低至3折起", "灯芯绒长裤", "原价 ¥129", "特价", 89), ()),
    ):
        yield page(f"plaza_zh-poster-{kind}", poster(*args), *must, width=420)
    tabs = ("10:00 已结束", "14:00 抢购中", "18:00 即将开始")
    over = ("10:00 已结束", "14:00 已结束", "明日 即将开始")
    yield page("plaza_zh-seckill-expired", seckill("本场秒杀已结束，商品恢复日常价", over), "expired_offer")
    yield page("plaza_zh-seckill-clean", seckill("距本场结束 01 : 27 : 46", tabs))
    first = (("首月特惠", "¥6", "仅限新会员"), ("连续包季", "¥68", "每季"), ("年卡", "¥238", "一年"))
    plain = (("年卡", "¥238", "12个月"), ("季卡", "¥68", "3个月"), ("月卡", "¥25", "1个月"))
    yield page("plaza_zh-member-conditional", member(first, "¥6 立即开通", "首月 ¥6，次月起按 ¥25/月 自动续费，可随时取消"), "conditional")
    yield page("plaza_zh-member-clean", member(plain, "¥238 立即开通", "开通后立即生效，支持手机、平板、电视三端观看"))
    swap = (("不参加换新", "¥2,599"), ("旧机最高抵", "¥600"))
    yield page("plaza_zh-trade-conditional", trade("以旧换新价 ¥1,999", swap), "conditional")
    own = (("颜色", "雾蓝"), ("版本", "12GB+256GB"), ("数量", "1台"))
    yield page("plaza_zh-trade-clean", trade("¥2,599", own), context=listing("远峰 X20 智能手机", 2599))
    yield page("plaza_zh-group-conditional", group("¥36.8<br>单独购买", "¥26.8<br>3人拼团", 26.8, "3人团价"), "conditional")
    yield page("plaza_zh-group-clean", group("加入购物车", "¥26.8<br>立即购买", 26.8, "一件包邮"))
    wide = {"width": 1240, "scale": 1, "smallest": 14}
    yield page("plaza_zh-course-false_discount", course(429), "false_discount", **wide)
    yield page("plaza_zh-course-clean", course(399), **wide)
    yield page(
        "plaza_zh-exhibition-expired", exhibition("早鸟优惠已于10月31日截止", "color:#bbb;font-size:9px"), "expired_offer", "fine_print",
        unsure=("conditional",), scale=3, smallest=26,
    )  # fmt: skip
    yield page(
        "plaza_zh-exhibition-clean", exhibition("不限场次，当日有效", "color:#666;font-size:14px"), context=listing("海底光影沉浸展 早鸟单人票", 128)
    )
    yield page("plaza_zh-coupon-expired", coupon("活动已过期", "#a8a29e", "10.01 - 10.07"), "expired_offer")
    yield page("plaza_zh-coupon-clean", coupon("活动进行中", "#e8590c", "11.20 - 12.07"))
    yield page(
        "plaza_zh-spa-fine_print", spa("周末及节假日到店须现场补差价40元，不可与其他优惠同享"), "fine_print",
        unsure=("hidden_fee", "conditional"), scale=3, smallest=26,
    )  # fmt: skip
    yield page("plaza_zh-spa-clean", spa("图片仅供参考，环境以门店实景为准"), scale=3, smallest=26)
