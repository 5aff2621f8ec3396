"""The seen part: six templates with words of their own, to look at while rules are mended."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from tests.generator.web.bazaar_zh_kit import HEI, Bill, Offer, art, badge, battery, digits, doc, moment, money, num, page, sold, truth
from tests.generator.web.page import Page

SHELF = (
    Offer(
        key="conditional",
        title="冻干草莓脆 40g×5袋",
        price=39,
        tag="券后价",
        was=54,
        was_word="原价",
        options=(("5袋装", 54), ("10袋装", 99)),
        notes=("领15元券后下单",),
        facts=truth("conditional", "券后39？直接买是54", unsure="mismatch"),
    ),
    Offer(
        key="clean",
        title="玻璃保鲜盒 三件套",
        price=54,
        was=60,
        was_word="原价",
        off="9折",
        options=(("三件套", 54), ("五件套", 88)),
        facts=truth(text="密封性还可以", listing=54, title="玻璃保鲜盒"),
    ),
    Offer(
        key="false_discount",
        title="男士休闲皮带",
        price=79,
        was=129,
        was_word="原价",
        off="4折",
        options=(("黑色", 79), ("棕色", 79)),
        facts=truth("false_discount"),
    ),
    Offer(
        key="fine_print",
        title="空气净化器滤芯",
        price=118,
        options=(("单支", 118), ("两支", 226)),
        fine="促销商品不参加满减，售出后不退不换",
        facts=truth("fine_print"),
    ),
    Offer(
        key="clean_harmless",
        title="桌面绿植 文竹",
        price=16.8,
        options=(("小盆", 16.8), ("大盆", 32)),
        fine="图片仅供参考，具体以实物为准",
        facts=truth(),
    ),
    Offer(
        key="mismatch",
        title="无线鼠标 静音版",
        price=69,
        options=(("白", 69), ("黑", 69)),
        facts=truth("mismatch", "宣传价49", listing=49, title="无线鼠标", surface="listing"),
    ),
    Offer(
        key="expired_fine",
        title="泡脚桶 加高款",
        price=88,
        was=128,
        was_word="原价",
        fine="优惠价有效期至2025年1月31日，活动已结束，以实际结算价为准",
        options=(("加高款", 88),),
        facts=truth("expired_offer fine_print", unsure="conditional"),
    ),
    Offer(
        key="clean_range",
        title="帆布收纳筐",
        price=25,
        options=(("中号", 25), ("大号", 35)),
        notes=("满49元包邮，未满收6元运费",),
        facts=truth(text="大号那个放得下被子吗"),
    ),
)
STAGE = (
    Offer(
        key="conditional",
        title="乳胶颈椎枕",
        price=99,
        tag="新人价",
        options=(("新人", 99), ("普通用户", 139)),
        chosen=1,
        clock="限时抢购",
        facts=truth("conditional", "不是新人就139", unsure="mismatch"),
    ),
    Offer(key="clean_countdown", title="加厚珐琅锅 22cm", price=169, was=199, was_word="划线价", off="8.5折", clock="距结束 05:44:10", facts=truth()),
    Offer(
        key="expired",
        title="电热饭盒 插电款",
        price=59,
        was=89,
        was_word="划线价",
        clock="秒杀已结束",
        buttons=("已结束",),
        facts=truth("expired_offer", "晚来一步，价格没了"),
    ),
    Offer(
        key="clean_next",
        title="抱枕套 两只装",
        price=29,
        was=39,
        was_word="划线价",
        off="立减10元",
        clock="上一场已结束，本场进行中",
        facts=truth(text="颜色和图上一致"),
    ),
    Offer(
        key="false_discount",
        title="旅行收纳七件套",
        price=45,
        was=68,
        was_word="划线价",
        off="立减30元",
        clock="距结束 01:20:33",
        facts=truth("false_discount", "68减30应该是38", unsure="mismatch"),
    ),
    Offer(
        key="hidden_fee_fine",
        title="成人平衡车 越野胎",
        price=1299,
        clock="限时抢购",
        fine="另收安装调试费80元，到货时支付",
        facts=truth("hidden_fee fine_print", "到货又多要80", unsure="mismatch", listing=1299, title="成人平衡车"),
    ),
)
PAY = (
    Bill(
        key="hidden_fee",
        shop="拾味坊",
        items=(("坚果礼盒", "8袋", 128, 1),),
        charges=(("包装费", 12),),
        facts=truth("hidden_fee", "页面128，结算140", unsure="mismatch", listing=128, title="坚果礼盒"),
    ),
    Bill(
        key="clean_listed",
        shop="拾味坊",
        items=(("腊肠", "500g", 59, 1),),
        charges=(("运费", 8),),
        facts=truth(text="运费8元知道", listing=59, title="腊肠", fees=(("运费", 8),)),
    ),
    Bill(
        key="total_mismatch",
        shop="衣语",
        items=(("针织衫", "M", 119, 1), ("丝巾", "花色", 39, 1)),
        offs=(("优惠券", 15),),
        total=153,
        facts=truth("total_mismatch"),
    ),
    Bill(key="clean_coupon", shop="衣语", items=(("阔腿裤", "L", 99, 2),), offs=(("优惠券", 20), ("积分抵扣", 3.5)), facts=truth(text="裤子有点长")),
    Bill(
        key="hidden_fee_service",
        shop="乐购数码",
        items=(("移动硬盘 1T", "黑", 339, 1),),
        charges=(("服务费", 9.9),),
        facts=truth("hidden_fee", "莫名其妙多收钱", unsure="mismatch", listing=339, title="移动硬盘 1T"),
    ),
    Bill(key="clean_free", shop="乐购数码", items=(("读卡器", "白", 35, 1),), waived=(("运费", 10),), facts=truth(listing=35, title="读卡器")),
    Bill(key="clean_folded", shop="晨星百货", items=(("洗衣液", "2kg", 29.9, 1),), more=(3, 46), charges=(("运费", 5),), facts=truth()),
)
MEAL = (
    Bill(
        key="hidden_fee",
        shop="老街盖浇饭",
        items=(("鱼香肉丝饭", "", 22, 1),),
        charges=(("打包服务费", 3),),
        facts=truth("hidden_fee", "标价22，付了25", unsure="mismatch", listing=22, title="鱼香肉丝饭"),
    ),
    Bill(
        key="clean",
        shop="老街盖浇饭",
        items=(("宫保鸡丁饭", "", 24, 2),),
        charges=(("配送费", 3), ("包装费", 2)),
        offs=(("满减优惠", 8),),
        facts=truth(text="饭有点凉"),
    ),
    Bill(
        key="total_mismatch",
        shop="三味麻辣烫",
        items=(("麻辣烫", "微辣", 31.5, 1), ("冰粉", "", 6, 2)),
        charges=(("配送费", 2.5),),
        total=49,
        facts=truth("total_mismatch"),
    ),
    Bill(
        key="clean_listed",
        shop="三味麻辣烫",
        items=(("番茄烫", "不辣", 28, 1),),
        charges=(("配送费", 3),),
        facts=truth(listing=28, title="番茄烫", fees=(("配送费", 3),)),
    ),
    Bill(
        key="clean_named",
        shop="鲜果茶铺",
        items=(("杨枝甘露", "少冰", 18, 2),),
        charges=(("包装费", 1),),
        facts=truth(text="36的饮料加1块包装费，合理", listing=36, title="杨枝甘露两杯"),
    ),
)
RECEIPT = (
    Bill(key="mismatch", shop="悦动健身", items=(("体验课", "", 99, 1),), facts=truth("mismatch", "宣传9.9体验，实际付了99")),
    Bill(key="clean_same", shop="悦动健身", items=(("私教单次", "", 260, 1),), facts=truth(text="宣传260，付260，没问题")),
    Bill(
        key="mismatch_listing",
        shop="花点时间花店",
        items=(("鲜花束", "", 168, 1),),
        facts=truth("mismatch", "实际付款高于页面价", listing=138, title="鲜花束"),
    ),
    Bill(key="clean_unrelated", shop="小区停车场", items=(("临停", "", 12, 1),), facts=truth(text="车位太窄了")),
    Bill(key="mismatch_half", shop="光影照相馆", items=(("证件照套餐", "", 80, 1),), facts=truth("mismatch", "门口写四十，收了我八十")),
)
TRIP = (
    Bill(
        key="hidden_fee",
        shop="云水间酒店",
        items=(("大床房", "1晚", 258, 1),),
        charges=(("清洁费", 30),),
        facts=truth("hidden_fee", "房价258，扣288", unsure="mismatch", listing=258, title="大床房 1晚"),
    ),
    Bill(key="clean", shop="云水间酒店", items=(("双床房", "2晚", 240, 2),), offs=(("会员优惠", 24),), facts=truth(text="隔音一般")),
    Bill(
        key="total_mismatch", shop="云水间酒店", items=(("套房", "2晚", 520, 2),), charges=(("加床", 100),), total=1240, facts=truth("total_mismatch")
    ),
    Bill(key="clean_ferry", shop="海岛轮渡", items=(("往返票", "成人", 96, 2), ("往返票", "儿童", 48, 1)), facts=truth()),
    Bill(
        key="clean_listed",
        shop="古镇民居",
        items=(("观景房", "1晚", 199, 1),),
        charges=(("清洁费", 20),),
        facts=truth(text="老板热情", listing=199, title="观景房", fees=(("清洁费", 20),)),
    ),
)


def shelf(rng: Random, offer: Offer) -> str:
    """A plain product page: text first, picture after, a list of options."""
    options = "".join(
        f'<div class="r" style="padding:9px 12px;border:1px solid {"#222" if at == offer.chosen else "#e2e2e2"};'
        f'border-radius:6px;margin-top:7px;font-size:14px">'
        f"<span>{'● ' if at == offer.chosen else '○ '}{name}</span><span>¥{num(price)}</span></div>"
        for at, (name, price) in enumerate(offer.options)
    )
    was = f'<del style="font-size:14px;color:#777">{offer.was_word}¥{num(offer.was)}</del>' if offer.was else ""
    tiny = f'<div style="font-size:10px;color:#c6c6c6;padding-top:6px">{offer.fine}</div>' if offer.fine else ""
    notes = "".join(f'<div style="font-size:13px;padding-top:7px">{note}</div>' for note in offer.notes)
    return doc(
        "body{color:#222;background:#fff}.p{padding:12px 18px}",
        f"""{battery(rng, "#222")}<div class="p r"><span>←</span><span>♡　⤴</span></div><div class="p">{art(rng, "100%", 240, round_=16)}<h1
        style="font-size:19px;padding-top:14px">{offer.title}</h1>
        <div class="l" style="gap:9px;padding-top:8px">{money(offer.price, 30, cents=True)}
        {badge(offer.tag or offer.off, "background:#222;color:#fff")}{was}</div>
        {tiny}<div style="font-size:13px;color:#777;padding-top:6px">★ 4.{rng.randint(5, 9)}　{sold(rng)} 人买过</div>{notes}<div
        style="padding-top:12px">{options}</div></div>
        <div class="p"><div style="background:#222;color:#fff;text-align:center;line-height:46px;border-radius:8px">加入购物车</div></div>""",
    )


def stage(rng: Random, offer: Offer) -> str:
    """A limited sale on a red ground."""
    options = "".join(
        '<div class="r" style="padding:8px 0;font-size:14px;border-top:1px solid #f5dada">'
        f"<span>{name}{'（当前）' if at == offer.chosen else ''}</span><b>¥{num(price, cents=False)}</b></div>"
        for at, (name, price) in enumerate(offer.options)
    )
    was = f'<span style="font-size:13px;color:#777">{offer.was_word}<del>¥{num(offer.was, cents=False)}</del></span>' if offer.was else ""
    tiny = f'<div style="font-size:10px;color:#d0c6c6;padding:6px 0">{offer.fine}</div>' if offer.fine else ""
    return doc(
        "body{background:#c81e1e;color:#2a1515}.w{background:#fff;border-radius:14px;margin:10px 14px;padding:14px}",
        f"""{battery(rng, "#fff")}<div style="color:#fff;text-align:center;font-size:22px;font-weight:700;padding:10px">今日特卖</div><div
        style="color:#ffe2c4;text-align:center;font-size:15px">{offer.clock}</div>
        <div class="w">{art(rng, "100%", 210)}<div style="font-size:17px;font-weight:600;padding-top:11px">{offer.title}</div><div class="l"
        style="gap:8px;padding:6px 0">{money(offer.price, 34, style="color:#c81e1e")}
        {badge(offer.tag or offer.off, "background:#c81e1e;color:#fff")}{was}</div>{options}{tiny}
        <div
        style="background:#c81e1e;color:#fff;border-radius:22px;text-align:center;line-height:42px;margin-top:10px">
        {(offer.buttons or ("立即抢",))[0]}</div></div>""",
        font=HEI,
    )


def _sums(bill: Bill, style: str) -> str:
    lines = [(name, f"¥{num(amount)}") for name, amount in bill.charges]
    lines += [(name, f'<del style="color:#888">¥{num(amount)}</del> 免') for name, amount in bill.waived]
    lines += [(name, f"-¥{num(amount)}") for name, amount in bill.offs]
    return "".join(f'<div class="r" style="{style}"><span>{name}</span><span>{value}</span></div>' for name, value in lines)


def pay(rng: Random, bill: Bill) -> str:
    """The confirmation of an order."""
    goods = "".join(
        f'<div class="l" style="gap:10px;padding:8px 0">{art(rng, 64, 64)}<span style="flex:1;font-size:14px">{name}<br>'
        f'<span style="color:#888;font-size:12px">{kind}</span></span><span style="font-size:14px">¥{num(price)}<br>'
        f'<span style="color:#888">×{count}</span></span></div>'
        for name, kind, price, count in bill.items
    )
    fold = f'<div style="font-size:13px;color:#666;text-align:center;padding:6px">还有{bill.more[0]}件商品 ∨</div>' if bill.more[0] else ""
    line = "font-size:14px;padding:6px 0"
    return doc(
        "body{background:#f4f4f4;color:#222}.w{background:#fff;border-radius:10px;margin:10px 12px;padding:12px 14px}",
        f"""{battery(rng, "#222")}<div style="text-align:center;font-size:17px;padding:6px">确认订单</div><div class="w"
        style="font-size:14px">周**　138****{digits(rng, 4)}<br><span style="color:#777;font-size:13px">长沙市岳麓区 某小区 {rng.randint(1, 20)} 栋</span>
        </div>
        <div class="w"><b style="font-size:15px">{bill.shop}</b>{goods}{fold}<div class="r" style="{line}"><span>商品金额</span>
        <span>¥{num(bill.goods)}</span></div>{_sums(bill, line)}</div>
        <div class="r" style="background:#fff;padding:12px 16px;margin-top:16px">
        <span>合计：{money(bill.due, 22, cents=True, style="color:#e4393c")}</span><span
        style="background:#e4393c;color:#fff;padding:9px 22px;border-radius:20px">提交</span></div>""",
    )


def meal(rng: Random, bill: Bill) -> str:
    """A meal order, dark."""
    line = "font-size:15px;padding:6px 0"
    goods = "".join(
        f'<div class="r" style="{line}"><span>{name} {kind} ×{count}</span><span>¥{num(price * count)}</span></div>'
        for name, kind, price, count in bill.items
    )
    return doc(
        "body{background:#101214;color:#eee}.w{background:#1c2024;border-radius:12px;margin:12px;padding:14px 16px}",
        f"""{battery(rng, "#eee")}<div style="padding:8px 16px;font-size:21px;font-weight:700">订单已完成</div><div class="w"><b
        style="font-size:16px">{bill.shop}</b>{goods}<div style="border-top:1px solid #333;margin:6px 0"></div>{_sums(bill, line)}
        <div class="r" style="padding-top:8px"><span>实付款</span>{money(bill.due, 23, cents=True, style="color:#ffb454")}</div></div><div class="w"
        style="font-size:13px;color:#a7adb3">订单号 {digits(rng, 15)}<br>送达时间 {moment(rng)}</div>""",
    )


def receipt(rng: Random, bill: Bill) -> str:
    """A payment that went through, blue."""
    return doc(
        "body{background:#fff;color:#222}",
        f"""<div style="background:#1677ff;color:#fff;padding-bottom:26px">{battery(rng, "#fff")}<div style="text-align:center;padding-top:22px">
        <div style="font-size:34px">✔</div><div style="font-size:19px">支付成功</div>{money(bill.due, 40, cents=True)}</div></div>
        <div style="padding:16px 20px;font-size:15px;line-height:2.1"><div class="r"><span style="color:#777">商户</span><span>{bill.shop}</span>
        </div><div class="r"><span style="color:#777">说明</span><span>{bill.items[0][0]}</span></div>
        <div class="r"><span style="color:#777">时间</span><span>{moment(rng)}</span></div><div class="r"><span style="color:#777">流水号</span>
        <span>{digits(rng, 18)}</span></div></div><div style="text-align:center;color:#1677ff;padding:24px">完成</div>""",
    )


def trip(rng: Random, bill: Bill) -> str:
    """A booking on a desktop."""
    line = "font-size:15px;padding:7px 0"
    parts = "".join(
        f'<div class="r" style="{line}"><span>{name}（{kind}）¥{num(price)}×{count}</span><span>¥{num(price * count)}</span></div>'
        for name, kind, price, count in bill.items
    )
    return doc(
        "body{background:#eaf1f8;color:#1b2733}",
        f"""<div style="background:#0b4f8a;color:#fff;padding:14px 50px;font-size:20px">行程订单</div><div
        style="background:#fff;margin:24px 50px;padding:24px 30px;display:flex;gap:30px">{art(rng, 220, 170)}
        <div style="flex:1"><div style="font-size:20px;font-weight:600">{bill.shop}</div><div
        style="font-size:13px;color:#667;padding:6px 0 12px">订单 {digits(rng, 10)}　{moment(rng)}</div>{parts}{_sums(bill, line)}
        <div class="r" style="border-top:1px solid #ccd;padding-top:10px;margin-top:6px">
        <b>订单总价</b>{money(bill.due, 26, cents=True, style="color:#e2571e")}</div></div></div>""",
        font=HEI,
    )


OFFERS: tuple[tuple[Callable[[Random, Offer], str], tuple[Offer, ...], int], ...] = ((shelf, SHELF, 380), (stage, STAGE, 400))
BILLS: tuple[tuple[Callable[[Random, Bill], str], tuple[Bill, ...], int, float], ...] = (
    (pay, PAY, 390, 2),
    (meal, MEAL, 375, 2),
    (receipt, RECEIPT, 360, 3),
    (trip, TRIP, 1200, 1),
)


def pages(rng: Random) -> Iterator[Page]:
    """The seen pages."""
    for show, offers, width in OFFERS:
        for at, offer in enumerate(offers, 1):
            name = f"seen-{show.__name__}-{offer.key}-{at}"
            yield page(name, show(rng, offer), offer.facts, "seen", width=width, smallest=10 if offer.fine else 13)
    for draw, bills, width, scale in BILLS:
        for at, bill in enumerate(bills, 1):
            name = f"seen-{draw.__name__}-{bill.key}-{at}"
            yield page(name, draw(rng, bill), bill.facts, "seen", width=width, scale=scale, smallest=13)
