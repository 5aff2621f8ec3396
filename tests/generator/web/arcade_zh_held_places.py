"""The stands of split `held`, second half: car rental on a desktop, payment result, top-up, second-hand goods."""

from __future__ import annotations

from random import Random

from tests.generator.web.arcade_zh_kit import Shot, Stand, art, big, cny, doc, order_number, phone_bar, promised

Line = tuple[str, str, float]


def _garage(
    rng: Random, *, shape: str, name: str, tags: str, day: str, picked: str, lines: tuple[Line, ...], skew: float = 0, tip: str = "", fine: str = ""
) -> str:
    """A rental on a desktop: steps at the top, the thing at the left, the bill at the right."""
    tone = rng.choice(("#0e7c66", "#c2410c", "#334fb4"))
    due = sum(amount for *_, amount in lines) + skew
    rows = "".join(
        f'<div class="r"><span>{label}<em>{detail}</em></span><span>{cny(amount, comma=True)}</span></div>' for label, detail, amount in lines
    )
    body = f"""<div class="top"><b style="color:{tone}">行舟租赁</b><span>短租</span><span>长租</span><span>公寓</span><span>门店</span><i>我的订单</i></div>
    <div class="st"><span>① 选择</span>——<span style="color:{tone}"><b>② 核对</b></span>——<span>③ 付款</span></div>
    <div class="m"><div class="l">{art(rng, shape, "100%", 260, round_by=8)}<h1>{name}</h1><p class="g">{tags}</p><p class="dy"
      style="color:{tone}">{day}</p>
    <p class="g">评分 4.{rng.randrange(5, 9)}（{rng.randrange(60, 900)} 条）　编号 XZ-{rng.randrange(10000, 99999)}</p><div class="pk"
      style="border-color:{tone}">✔ 您选的：{picked}</div>
    {f'<p class="tp">{tip}</p>' if tip else ""}</div>
    <div class="b"><h2>账单</h2>{rows}<div class="r z"><span>应付金额</span><span style="color:{tone}">{big(due, 28)}</span></div><a
      style="background:{tone}">确认并付款</a>
    {f'<p class="fine">{fine}</p>' if fine else ""}</div></div><div class="ft">行舟租赁　城市服务时间 8:00-21:00　沪ICP备 2020****号</div>"""
    return doc(_GARAGE_CSS, body, back="#fafaf7")


_GARAGE_CSS = """.top{display:flex;gap:30px;padding:16px 80px;border-bottom:1px solid #e6e6e0;background:#fff;font-size:15px;align-items:center}
.top b{font-size:21px}.top i{margin-left:auto;font-style:normal}
.st{text-align:center;padding:20px;color:#777;font-size:15px}.m{display:flex;gap:36px;padding:0 80px}.l{flex:1}.b{width:420px;background:#fff;
border:1px solid #e6e6e0;border-radius:10px;padding:22px;align-self:flex-start}
h1{font-size:24px;margin-top:16px}.g{color:#666;font-size:14px;margin:4px 0}.dy{font-size:30px;font-weight:700}.pk{border:2px solid;
border-radius:8px;padding:10px 14px;margin:12px 0;font-size:16px}
.tp{font-size:15px;color:#444}h2{font-size:18px;margin-bottom:10px}.r{display:flex;justify-content:space-between;font-size:15px;padding:8px 0}
.r em{font-style:normal;color:#777;font-size:13px;margin-left:8px}
.z{border-top:2px solid #eee;margin-top:8px;align-items:baseline;font-weight:700}.b a{display:block;text-align:center;color:#fff;border-radius:6px;
padding:12px;font-size:17px;margin-top:12px}
.fine{font-size:11px;color:#c4c4c4;margin-top:12px}.ft{text-align:center;color:#999;font-size:12px;padding:30px}"""

_SEDAN = {"shape": "car", "name": "紧凑型轿车 1.5L 自动挡", "tags": "5座 · 三厢 · 国六 · 手机支架"}
_VAN = {"shape": "car", "name": "七座商务车 2.0T", "tags": "7座 · 自动挡 · 倒车影像"}
_FLAT = {"shape": "bed", "name": "朝南单间 22㎡ 独立卫浴", "tags": "7楼 · 电梯 · 距地铁站420米"}

GARAGE = (
    Shot(
        "hidden_fee",
        {**_SEDAN, "day": "¥138/天", "picked": "3天（周四至周六）", "lines": (("车辆租金", "¥138 × 3天", 414), ("异地还车费", "", 90))},
        must="hidden_fee",
        unsure="mismatch",
        listing=promised(414, "紧凑型轿车 3天租金"),
    ),
    Shot(
        "total_mismatch",
        {
            **_VAN,
            "day": "¥320/天",
            "picked": "4天",
            "lines": (("车辆租金", "¥320 × 4天", 1280), ("基本保障", "¥50 × 4天", 200), ("手续费", "", 35), ("老友优惠", "", -80)),
            "skew": 65,
        },
        must="total_mismatch",
        unsure="mismatch hidden_fee",
        text="几笔我自己按计算器是1435，到这一步让我付1500",
    ),
    Shot(
        "total_mismatch-flat",
        {
            **_FLAT,
            "day": "¥1,850/月",
            "picked": "押一付一，9月1日起租",
            "lines": (("首月房租", "", 1850), ("押金", "退租时返还", 1850), ("宽带", "9月", 60)),
            "skew": 100,
        },
        must="total_mismatch",
    ),
    Shot(
        "conditional",
        {
            **_SEDAN,
            "day": "¥98/天 起",
            "picked": "3天，¥138/天",
            "lines": (("车辆租金", "¥138 × 3天", 414),),
            "tip": "¥98/天需一次租满7天",
        },
        must="conditional",
    ),
    Shot(
        "fine_print",
        {
            **_VAN,
            "day": "¥320/天",
            "picked": "2天",
            "lines": (("车辆租金", "¥320 × 2天", 640), ("基本保障", "¥50 × 2天", 100)),
            "fine": "还车时门店将另收整备费80元",
        },
        must="fine_print hidden_fee",
    ),
    Shot(
        "clean-listed",
        {
            **_SEDAN,
            "day": "¥138/天",
            "picked": "5天",
            "lines": (("车辆租金", "¥138 × 5天", 690), ("基本保障", "¥40 × 5天", 200), ("夜间取车费", "", 30)),
            "fine": "车身颜色随机，轮毂样式以门店现车为准",
        },
        listing=promised(690, "紧凑型轿车 5天租金", ("基本保障", 200), ("夜间取车费", 30)),
    ),
    Shot(
        "clean-flat",
        {
            **_FLAT,
            "day": "¥1,850/月",
            "picked": "押一付三，10月8日起租",
            "lines": (("三个月房租", "¥1,850 × 3", 5550), ("押金", "退租时返还", 1850), ("宽带", "三个月", 180)),
        },
    ),
    Shot(
        "clean-text",
        {**_VAN, "day": "¥320/天", "picked": "1天", "lines": (("车辆租金", "¥320 × 1天", 320), ("基本保障", "¥50 × 1天", 50))},
        text="租金320、保障50，客服都跟我交代过，麻烦开张发票给我",
    ),
)


def _till(
    rng: Random,
    *,
    mood: str,
    payee: str,
    amount: float,
    rows: tuple[tuple[str, str], ...],
    parts: tuple[tuple[str, float], ...] = (),
    dark: bool = False,
) -> str:
    """What a wallet shows after paying or refunding: tick, payee, amount in the middle, rows below."""
    back, card, ink, soft = ("#0c0d0f", "#191b1f", "#f2f2f3", "#9da1a8") if dark else ("#ffffff", "#f7f8fa", "#17181a", "#70757d")
    tone = rng.choice(("#07b35b", "#1677ff"))
    cells = "".join(f'<div class="r"><span style="color:{soft}">{name}</span><span>{value}</span></div>' for name, value in rows)
    split = "".join(f'<div class="r"><span style="color:{soft}">{name}</span><span>{cny(value, mark="￥")}</span></div>' for name, value in parts)
    body = f"""{phone_bar(rng, ink)}<div class="ok"><div class="tick" style="background:{tone}">✓</div><p style="color:{tone}">{mood}</p><p
      class="py">{payee}</p>
    <p class="am">￥{amount:.2f}</p></div><div class="cd" style="background:{card}">{split}{cells}<div class="r"><span
      style="color:{soft}">交易单号</span><span class="no">{order_number(rng, 28)}</span></div></div>
    <div class="ad" style="background:{card}"><b>✿ 天天领果</b><span style="color:{soft}">浇水攒能量，可换水果一箱</span></div><div class="dn"
      style="border-color:{tone};color:{tone}">完成</div>"""
    return doc(_TILL_CSS, body, back=back, ink=ink)


_TILL_CSS = """.ok{text-align:center;padding:34px 20px 20px}.tick{width:52px;height:52px;border-radius:50%;color:#fff;font-size:30px;
line-height:52px;margin:0 auto 8px}.py{font-size:15px;margin-top:16px}
.am{font:700 40px Liberation Sans,'Noto Sans CJK SC'}.cd,.ad{margin:10px 16px;border-radius:10px;padding:10px 14px}.r{display:flex;
justify-content:space-between;font-size:14px;padding:7px 0;gap:14px}
.r span:first-child{flex:none}.no{font-size:12px;word-break:break-all;text-align:right}.ad{font-size:13px}.ad span{display:block}
.dn{border:1px solid;border-radius:6px;text-align:center;
width:170px;padding:9px;margin:26px auto 40px;font-size:16px}"""

_CARD = ("支付方式", "储蓄卡（尾号 20**）")

TILL = (
    Shot(
        "mismatch",
        {
            "mood": "支付成功",
            "payee": "蓝格洗衣（万象店）",
            "amount": 86.0,
            "rows": (("商品", "羽绒服清洗 1件"), _CARD, ("时间", "2025-11-03 18:22")),
        },
        must="mismatch",
        text="墙上价签羽绒服洗一件58，刷完码发现收了我86",
    ),
    Shot(
        "mismatch-dark",
        {
            "mood": "付款完成",
            "payee": "宠物乐园",
            "amount": 320.0,
            "rows": (("商品", "大型犬洗护单次"), _CARD, ("时间", "2025-08-19 11:05")),
            "dark": True,
        },
        must="mismatch",
        listing=promised(260, "大型犬洗护单次"),
    ),
    Shot(
        "hidden_fee",
        {
            "mood": "支付成功",
            "payee": "小象跑腿",
            "amount": 47.0,
            "parts": (("代买商品", 30.0), ("跑腿费", 12.0), ("夜间加价", 5.0)),
            "rows": (_CARD, ("时间", "2025-07-22 22:41")),
        },
        must="hidden_fee",
        unsure="mismatch",
        text="讲好的东西30加跑腿费12，凭空又扣5块，太坑",
    ),
    Shot(
        "clean-paid",
        {
            "mood": "支付成功",
            "payee": "小象跑腿",
            "amount": 39.5,
            "parts": (("代买商品", 27.5), ("跑腿费", 12.0)),
            "rows": (_CARD, ("时间", "2025-06-09 13:14")),
        },
    ),
    Shot(
        "clean-refund",
        {
            "mood": "退款已到账",
            "payee": "木木童装 退款",
            "amount": 118.0,
            "rows": (("退回至", "原支付账户"), ("申请时间", "2025-05-11 09:30"), ("到账时间", "2025-05-12 16:02")),
        },
        text="118块退款收到了，一分没少，谢谢客服",
    ),
    Shot(
        "clean-listing",
        {
            "mood": "付款完成",
            "payee": "宠物乐园",
            "amount": 260.0,
            "rows": (("商品", "大型犬洗护单次"), _CARD, ("时间", "2025-08-26 10:47")),
            "dark": True,
        },
        listing=promised(260, "大型犬洗护单次"),
    ),
    Shot(
        "clean-claim",
        {
            "mood": "支付成功",
            "payee": "蓝格洗衣（学府店）",
            "amount": 58.0,
            "rows": (("商品", "羽绒服清洗 1件"), _CARD, ("时间", "2025-11-08 19:40")),
        },
        text="价签是58，付的也是58，就是三天了衣服还没洗好",
    ),
    Shot(
        "clean-fee-named",
        {
            "mood": "付款完成",
            "payee": "市博物馆文创",
            "amount": 66.0,
            "parts": (("青铜纹丝巾", 58.0), ("邮寄费", 8.0)),
            "rows": (_CARD, ("时间", "2025-10-02 15:30")),
        },
        text="丝巾58外加8块邮寄费，柜台都讲清楚了，只是地址填错想改",
    ),
)


def _recharge(
    rng: Random,
    *,
    head: str,
    cells: tuple[tuple[str, str, str], ...],
    pick: int,
    pay: float,
    was: str = "",
    claim: str = "",
    notes: tuple[str, ...] = (),
    fine: str = "",
) -> str:
    """A grid of faces to top up; the picked one is filled with colour, and the line to pay stands below."""
    tone = rng.choice(("#1e6bff", "#e0452f", "#00a38d"))
    grid = "".join(
        f'<div class="ce" style="{f"background:{tone};color:#fff;border-color:{tone}" if at == pick else ""}">'
        f"<b>{face}</b><span>{sale}</span>{f'<i>{hint}</i>' if hint else ''}</div>"
        for at, (face, sale, hint) in enumerate(cells)
    )
    body = f"""<div class="up">{phone_bar(rng)}<p class="tt">{head}</p><p class="nu">186 **** {rng.randrange(1000, 9999)}</p><p
      class="op">归属地：{rng.choice(("江苏南京", "湖南长沙", "广东佛山"))}</p></div>
    <div class="gr">{grid}</div><div class="li"><span>已选 {cells[pick][0]}</span>
      <span>{f"<s>{was}</s>　" if was else ""}{f'<em style="color:{tone}">{claim}</em>　' if claim else ""}{big(pay, 26)}</span></div>
    {"".join(f'<p class="nt">{note}</p>' for note in notes)}<div class="pb"
      style="background:{tone}">立即充值</div>{f'<p class="fine">{fine}</p>' if fine else ""}"""
    return doc(_RECHARGE_CSS, body, back="#ffffff")


_RECHARGE_CSS = """.up{background:#f0f4fa;padding-bottom:16px}.tt{text-align:center;font-size:17px;font-weight:600}.nu{font-size:28px;
padding:14px 18px 0;font-weight:600}.op{padding:0 18px;font-size:13px;color:#666}
.gr{display:grid;grid-template-columns:1fr 1fr 1fr;gap:10px;padding:16px}.ce{border:1px solid #d8dde6;border-radius:8px;text-align:center;
padding:12px 2px;position:relative}.ce b{display:block;font-size:18px}
.ce span{font-size:13px}.ce i{position:absolute;right:0;top:-8px;background:#ffcf3f;color:#5a3a00;font-style:normal;font-size:11px;
border-radius:8px 8px 8px 0;padding:0 6px}
.li{display:flex;justify-content:space-between;align-items:baseline;padding:10px 16px;font-size:15px;border-top:8px solid #f4f4f4}
.li em{font-style:normal;font-size:14px}.li s{color:#777;font-size:14px}
.nt{font-size:14px;color:#444;padding:3px 16px}.pb{color:#fff;text-align:center;border-radius:8px;margin:18px 16px 12px;padding:12px;font-size:17px}
.fine{font-size:9px;color:#c8c8c8;text-align:center;padding:0 16px 18px}"""

_BILLS = (
    ("30元", "售价30元", ""),
    ("50元", "售价49.8元", ""),
    ("100元", "售价99.5元", ""),
    ("200元", "售价199元", ""),
    ("300元", "售价298元", ""),
    ("500元", "售价496元", ""),
)

RECHARGE = (
    Shot(
        "false_discount",
        {
            "head": "影音会员",
            "cells": (("月卡", "25元", ""), ("季卡", "68元", ""), ("年卡", "212元", "热")),
            "pick": 2,
            "pay": 212,
            "was": "¥248",
            "claim": "七五折",
            "notes": ("开通后立刻生效，支持电视端",),
        },
        must="false_discount",
    ),
    Shot(
        "conditional",
        {
            "head": "云盘空间",
            "cells": (("连续包月", "首月6元", "新"), ("单月", "30元", ""), ("全年", "258元", "")),
            "pick": 0,
            "pay": 6,
            "claim": "首月价",
            "notes": ("次月起每月 ¥25 自动续费",),
        },
        must="conditional",
        text="这个6块是每个月都6块吗",
    ),
    Shot(
        "conditional-student",
        {
            "head": "音乐会员",
            "cells": (("学生月卡", "8元", "需认证"), ("普通月卡", "18元", ""), ("普通年卡", "168元", "")),
            "pick": 0,
            "pay": 8,
            "claim": "学生价",
            "notes": ("须上传学生证完成认证，未认证按 ¥18 收取",),
        },
        must="conditional",
    ),
    Shot(
        "fine_print",
        {
            "head": "健康跑会员",
            "cells": (("月卡", "19元", ""), ("季卡", "49元", ""), ("年卡", "169元", "")),
            "pick": 1,
            "pay": 49,
            "notes": ("含训练课表与音频陪跑",),
            "fine": "开通即同意到期后按19元/月自动扣款，关闭前不予退还",
        },
        must="fine_print",
        unsure="conditional hidden_fee",
    ),
    Shot(
        "clean-bill",
        {"head": "手机充值", "cells": _BILLS, "pick": 2, "pay": 99.5, "notes": ("预计10分钟内到账",)},
        text="我充100话费付了99.5，半小时过去了还没到账",
    ),
    Shot(
        "clean-year",
        {
            "head": "影音会员",
            "cells": (("月卡", "25元", ""), ("季卡", "68元", ""), ("年卡", "186元", "热")),
            "pick": 2,
            "pay": 186,
            "was": "¥248",
            "claim": "七五折",
            "notes": ("到期不自动扣款",),
            "fine": "应用图标为示意，请以安装后为准",
        },
    ),
    Shot(
        "clean-power",
        {
            "head": "电费代缴",
            "cells": (("100元", "100元", ""), ("200元", "200元", ""), ("300元", "300元", "")),
            "pick": 1,
            "pay": 200,
            "notes": ("不收手续费", "户号尾数 07**，上月用电 163 度"),
        },
        listing=promised(200, "电费 200元"),
    ),
)


def _attic(
    rng: Random, *, shape: str, price: float, paid: str, words: str, tags: tuple[str, ...], notice: str = "", fine: str = "", dark: bool = False
) -> str:
    """A used thing from a private seller: seller, price, their words, two photographs."""
    back, ink, soft, faint = ("#18181a", "#ededed", "#a0a0a4", "#4a4a4e") if dark else ("#fffef6", "#222", "#777", "#cac8bc")
    chips = "".join(f'<span style="color:{ink}">{tag}</span>' for tag in tags)
    body = f"""{phone_bar(rng, ink)}<div class="sl"><i style="background:hsl({rng.randrange(360)},60%,70%)"></i><div>
      <b>{rng.choice(("旧物拾荒者", "爱折腾的阿K", "搬家中的小鹿"))}</b>
    <p style="color:{soft}">{rng.randrange(2, 50)}分钟前来过 · 卖出过{rng.randrange(3, 80)}件</p></div><em>＋关注</em></div>
    <div class="pr"><span style="color:#f04a2f">{big(price, 32)}</span><span style="color:{soft}">{paid}</span>
      </div>{f'<p class="no">{notice}</p>' if notice else ""}
    <div class="tg">{chips}</div><p class="wd">{words}</p>{f'<p class="fine" style="color:{faint}">{fine}</p>' if fine else ""}
    <div class="ph">{art(rng, shape, "100%", 220, round_by=8)}{art(rng, shape, "100%", 160, round_by=8)}</div>
    <p class="vw" style="color:{soft}">{rng.randrange(8, 90)}人想要　{rng.randrange(200, 3000)}次浏览</p>
    <div class="ac"><span>♡ 赞</span><span>✉ 留言</span><b>我想要</b></div>"""
    return doc(_ATTIC_CSS, body, back=back, ink=ink)


_ATTIC_CSS = """.sl{display:flex;gap:10px;align-items:center;padding:8px 14px;font-size:14px}.sl i{width:38px;height:38px;border-radius:10px}
.sl p{font-size:12px}.sl em{margin-left:auto;font-style:normal;
border:1px solid #9999;border-radius:14px;font-size:12px;padding:3px 12px}.pr{padding:8px 14px;font-size:14px;display:flex;gap:12px;
align-items:baseline}.no{margin:0 14px 8px;background:#ffe14d;color:#333;
font-size:15px;padding:6px 12px;border-radius:6px}.tg{padding:0 14px}.tg span{background:#9992;border-radius:4px;font-size:12px;padding:2px 8px;
margin-right:8px}.wd{padding:10px 14px;font-size:16px;line-height:1.6}
.fine{font-size:9px;padding:0 14px 8px}.ph{padding:0 14px;display:flex;flex-direction:column;gap:8px}.vw{font-size:12px;padding:10px 14px}
.ac{display:flex;gap:22px;align-items:center;padding:10px 14px 24px;font-size:13px}
.ac b{margin-left:auto;background:#ffe14d;color:#222;border-radius:20px;padding:9px 34px;font-size:15px}"""

ATTIC = (
    Shot(
        "mismatch",
        {
            "shape": "cup",
            "price": 1480,
            "paid": "入手价¥2299",
            "words": "自用微单镜头，成色九五，箱说全。镜片干净，对焦正常。",
            "tags": ("几乎全新", "支持验货"),
        },
        must="mismatch",
        listing=promised(1280, "自用微单镜头"),
    ),
    Shot(
        "mismatch-text",
        {
            "shape": "bed",
            "price": 650,
            "paid": "",
            "words": "双人床架，1.5米，胡桃木色，没有异味。四楼电梯房，自己来拉。",
            "tags": ("轻微使用痕迹", "仅自提"),
            "dark": True,
        },
        must="mismatch",
        text="卖家昨晚聊天答应500卖我，今早挂出来却是650",
    ),
    Shot(
        "fee-fine",
        {
            "shape": "box",
            "price": 230,
            "paid": "",
            "words": "空气炸锅5升，搬家出，附说明书和烤盘。拍下当天寄。",
            "tags": ("九成新", "可寄送"),
            "fine": "寄送须补木架包裹钱35元",
        },
        must="fine_print hidden_fee",
    ),
    Shot(
        "expired",
        {
            "shape": "shirt",
            "price": 88,
            "paid": "入手价¥320",
            "words": "羊毛大衣，穿过两次，M码，干洗过。",
            "tags": ("周末闪降",),
            "notice": "周末闪降价 ¥88 · 时段已过，现已恢复 ¥150",
        },
        must="expired_offer",
        unsure="conditional mismatch",
    ),
    Shot(
        "clean-listing",
        {
            "shape": "box",
            "price": 420,
            "paid": "入手价¥899",
            "words": "游戏手柄加底座，买来吃灰，功能都好。非诚勿扰。",
            "tags": ("九五新", "可寄送"),
            "dark": True,
        },
        listing=promised(420, "游戏手柄加底座"),
    ),
    Shot(
        "clean-text",
        {
            "shape": "cup",
            "price": 55,
            "paid": "",
            "words": "手冲壶一把，壶身有一道划痕，介意慎拍。已包邮。",
            "tags": ("有磕碰", "包邮"),
            "fine": "本页照片由卖家拍摄",
        },
        text="谈好55包邮，页面也改成55了，直接拍就行吧？",
    ),
)


STANDS = (
    Stand("garage", _garage, GARAGE, widths=(1200, 1280), scales=(1.5, 2), print=13, fine=11),
    Stand("till", _till, TILL, print=13),
    Stand("recharge", _recharge, RECHARGE, print=12),
    Stand("attic", _attic, ATTIC),
)
"""The stands of this half."""
