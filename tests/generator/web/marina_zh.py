"""Chinese screens of an order: checkouts, paid orders and talks in which a price is named."""

from __future__ import annotations

from random import Random

from tests.generator.web.marina_kit import HEI, SERIF, doc, labelled, listing, phone_head, picture
from tests.generator.web.page import Page


def water(rng: Random, *, bad: bool) -> Page:
    """Bottled water brought to the door: a charge for the stairs that nobody named, or one that is waived."""
    css = """body{background:#eef7f3;width:390px;color:#20332c}.top{background:#0f9d77;color:#fff;padding-bottom:64px}
    .t{text-align:center;font-size:17px;padding:8px}
    .c{background:#fff;border-radius:14px;margin:12px;padding:14px}.adr{margin-top:-56px;font-size:15px}
    .adr small{display:block;color:#7d8b86;font-size:13px}
    .g{display:flex;gap:12px}.g p{flex:1;font-size:15px}.g small{color:#8a9893;font-size:13px;display:block}
    .r{display:flex;justify-content:space-between;font-size:14px;padding:6px 0}
    .bar{background:#fff;display:flex;align-items:center;justify-content:flex-end;gap:14px;padding:12px 14px 26px;font-size:14px}
    .bar b{font-size:24px;color:#e5532d}
    .bar span.k{background:#0f9d77;color:#fff;border-radius:22px;padding:10px 26px;font-size:16px}"""
    climb, total = ("¥6.00", "50.00") if bad else ("¥0.00<small style='color:#8a9893'>（电梯房免收）</small>", "44.00")
    body = f"""<div class=top>{phone_head("10:2" + str(rng.randint(0, 9)), "#fff")}<div class=t>确认订水</div></div>
    <div class="c adr">云栖里 6 幢 2 单元 1103<small>今天 14:00—16:00 送达 · 水站距您 1.2km</small></div>
    <div class="c g">{picture("#8fd3f4", "#4aa3df", "width:72px;height:72px;border-radius:10px")}<p>青屏泉 饮用天然水 18.9L<small>桶装 · 月送
    {rng.randint(300, 900)} 桶</small>¥22.00</p><span>×2</span></div>
    <div class=c><div class=r><span>水费</span><span>¥44.00</span></div><div class=r><span>上楼费</span><span>{climb}</span></div>
    <div class=r><span>空桶归还</span><span>2 个</span></div><div class=r><span>付款方式</span><span>水站余额 ›</span></div></div>
    <div class=bar>应付 <b><small>¥</small>{total}</b><span class=k>提交</span></div>"""
    promised = listing("青屏泉 饮用天然水 18.9L", 22, "CNY")
    return labelled(
        "marina_zh-water", doc(css, body), width=390, smallest=26, promised=promised, must=["hidden_fee"] * bad, unsure=["mismatch"] * bad
    )


def theatre(rng: Random, *, bad: bool) -> Page:
    """Two seats of a play: dearer than the listing says, or just two of them."""
    css = """body{background:#14121d;color:#e9e5f3;width:402px}h1{font-size:18px;padding:10px 18px}
    .st{height:20px;margin:6px 60px;border-radius:50% 50% 0 0;background:#3b3260;font-size:11px;text-align:center;color:#a79bd6}
    .m{display:grid;grid-template-columns:repeat(12,1fr);gap:6px;padding:14px 22px}.m i{height:20px;border-radius:5px;background:#2e2940}
    .m i.x{background:#514a6b}.m i.y{background:#f0a53a}
    .sel{display:flex;gap:10px;padding:4px 18px}.sel div{flex:1;
    border:1px solid #4a4266;border-radius:10px;padding:10px 12px;font-size:14px}.sel b{display:block;font-size:18px;color:#f7bf5e}
    .n{padding:14px 18px;font-size:13px;color:#9b93b5}.go{margin:6px
    18px 24px;background:#f0a53a;color:#221600;border-radius:26px;padding:13px;text-align:center;font-size:17px;font-weight:700}"""
    taken = set(rng.sample(range(72), 25)) - {40, 41}
    seats = "".join(f"<i class={'y' if i in {40, 41} else 'x' if i in taken else 'o'}></i>" for i in range(72))
    each = 480 if bad else 380
    body = f"""{phone_head("19:06", "#fff")}<h1>话剧《长堤灯火》 周六 19:30</h1><div class=st>舞台</div><div class=m>{seats}</div>
    <div class=sel><div>一层 4 排 5 座<b>¥{each}</b></div><div>一层 4 排 6 座<b>¥{each}</b></div></div>
    <div class=n>时长约 130 分钟（含中场 15 分钟）· 1.2 米以下儿童谢绝入场</div><div class=go>¥{each * 2} 确认选座（2 张）</div>"""
    promised = listing("话剧《长堤灯火》一层池座", 380, "CNY")
    return labelled("marina_zh-theatre", doc(css, body), width=402, smallest=26, promised=promised, must=["mismatch"] * bad)


def lunch(rng: Random, *, bad: bool) -> Page:
    """A meal that is paid: the dish costs more than the menu said, or its named charges make up the rest."""
    css = """body{background:#f4f4f6;width:375px;color:#222}.h{background:#fff4d6;padding:6px 16px 18px}.h h2{font-size:22px}
    .h p{font-size:13px;color:#7a6a3c}.b{background:#fff;margin:10px;border-radius:8px;padding:6px 14px}
    .b h3{font-size:15px;padding:8px 0;border-bottom:1px solid #f0f0f0}
    dl{display:grid;grid-template-columns:1fr auto;font-size:14px;row-gap:9px;padding:10px 0}dd{text-align:right}
    .p{text-align:right;font-size:14px;padding:8px 0;border-top:1px dashed #ddd}.p b{font-size:21px}
    .i{font-size:13px;color:#888;line-height:2}"""
    rows = [("酸菜鱼饭（微辣）×1", "31.00"), ("配送费", "0.00")] if bad else [("酸菜鱼饭（微辣）×1", "26.00"), ("打包费", "1.00"), ("配送费", "3.00")]
    paid = "31.00" if bad else "30.00"
    cells = "".join(f"<dt>{name}</dt><dd>¥{amount}</dd>" for name, amount in rows)
    body = f"""<div class=h>{phone_head("12:48")}<h2>订单已送达</h2><p>感谢信任，骑手已把餐放在前台</p></div><div class=b><h3>渡口小馆（学府店）›</h3>
    <dl>{cells}</dl><div class=p>实付 <b>¥{paid}</b></div></div>
    <div class="b i">订单号 30{rng.randint(10**9, 10**10 - 1)}<br>下单时间 11:5{rng.randint(0, 9)}<br>餐具数量 1 份<br>支付方式 零钱支付</div>"""
    text = "菜单上酸菜鱼饭写的是26元，付款却按31元算" if bad else "菜单标价26元，加打包费1元、配送费3元，实付30元"
    return labelled("marina_zh-lunch", doc(css, body, HEI), width=375, smallest=26, text=text, must=["mismatch"] * bad)


def haggle(rng: Random, *, bad: bool) -> Page:
    """A talk over something used: the seller wants more than the listing, or holds to it."""
    css = """body{background:#ededed;width:414px;padding-bottom:14px}
    .n{display:flex;justify-content:space-between;padding:8px 16px 10px;font-size:17px}
    .it{background:#fff;display:flex;gap:10px;padding:10px 14px;font-size:14px}
    .it b{color:#e03e2d;font-size:18px;display:block}.it span{margin-left:auto;
    background:#ffe14d;border-radius:16px;padding:5px 14px;align-self:center}.d{text-align:center;font-size:12px;color:#999;padding:10px}
    .m{display:flex;gap:8px;padding:7px 12px}.m u{flex:none;width:38px;height:38px;border-radius:50%;background:#9cb4cc}
    .m p{background:#fff;border-radius:10px;padding:8px 12px;font-size:15px;max-width:270px}.me{flex-direction:row-reverse}
    .me p{background:#ffe98a}.me u{background:#d3a17f}
    .in{background:#f8f8f8;margin-top:14px;padding:10px 14px;color:#aaa;font-size:15px;border-top:1px solid #ddd}"""
    last = "那是去年挂的价了，现在要1500元才出，想要就拍我改价" if bad else "1100不行哦，就按标的1200元走，包邮"
    talk = [
        ("", "在的，机器成色九成，快门次数不到八千"),
        ("me", "1100可以吗？今天就拍" if not bad else "好的，那我直接拍了？"),
        ("", last),
        ("me", "行吧，我想想" if bad else "好，马上拍"),
    ]
    lines = "".join(f"<div class='m {who}'><u></u><p>{said}</p></div>" for who, said in talk)
    body = f"""{phone_head("21:3" + str(rng.randint(0, 9)))}<div class=n><span>‹</span><span>阿澈的旧物铺</span><span>···</span></div>
    <div class=it>{picture("#5b6472", "#2a2f38", "width:58px;height:58px;border-radius:6px")}<div>二手微单相机
    单机身<b>¥1200</b></div><span>立即购买</span></div><div class=d>昨天 20:14</div>{lines}<div class=in>说点什么…</div>"""
    text = "挂的是1200元，一聊卖家改口要1500元" if bad else "挂的是1200元，卖家按标价卖"
    promised = listing("二手微单相机 单机身", 1200, "CNY")
    return labelled("marina_zh-haggle", doc(css, body), width=414, smallest=28, text=text, promised=promised, must=["mismatch"] * bad)


def gate(rng: Random, *, bad: bool) -> Page:
    """A ticket to a park that is paid: not what the advert said, or twice what it said."""
    css = """body{background:linear-gradient(#2f7d5b 0 230px,#f2f5f1 230px);width:393px;padding-bottom:22px}
    .w{color:#fff;text-align:center;padding:8px 0 20px}.w b{font-size:20px;display:block}
    .tk{background:#fff;margin:0 16px;border-radius:16px;padding:18px}
    .q{width:118px;height:118px;margin:0 auto 8px;background:repeating-conic-gradient(#1b2b24 0 25%,#fff 0 50%) 0 0/14px 14px}
    .cd{text-align:center;letter-spacing:3px;font-size:15px}.ln{border-top:2px dotted #c9d6cf;margin:14px 0}table{width:100%;font-size:14px}
    td{padding:5px 0}td+td{text-align:right}.sum td{font-size:19px;font-weight:700}"""
    each, count = (108, 1) if bad else (88, 2)
    body = f"""{phone_head("08:51", "#fff")}<div class=w>付款成功<b>云岭湿地公园</b>请在入园时出示</div><div class=tk><div class=q></div><div
    class=cd>{rng.randint(1000, 9999)} {rng.randint(1000, 9999)}</div><div class=ln></div>
    <table><tr><td>票种</td><td>成人票（平日）</td></tr><tr><td>单价</td><td>¥{each}.00</td></tr><tr><td>张数</td><td>{count}</td></tr><tr
    class=sum><td>实付金额</td><td>¥{each * count}.00</td></tr><tr><td>退改</td><td>入园前一日可全额退</td></tr></table></div>"""
    text = "广告上写成人票88元，我买一张付了108元" if bad else "广告上写成人票88元一张，买了两张一共付176元"
    return labelled("marina_zh-gate", doc(css, body), width=393, smallest=28, text=text, must=["mismatch"] * bad)


def inn(rng: Random, *, bad: bool) -> Page:
    """A guest house on a wide screen: cleaning that the listing left out, or one it named."""
    css = """body{background:#f6f3ee;width:1240px;color:#3a3128}
    header{background:#fff;padding:16px 60px;font-size:20px;font-weight:700;color:#a8623a;border-bottom:1px solid #e8e0d5}
    header span{float:right;font-size:14px;color:#8d8274;font-weight:400}
    main{display:flex;gap:36px;padding:32px 60px 50px}.l{flex:1}.l h2{font-size:22px;margin-bottom:14px}
    .f{border:1px solid #d9cfc2;background:#fff;padding:12px 16px;margin-bottom:14px;border-radius:4px;font-size:15px}
    .f small{display:block;color:#9a8e7e;font-size:13px}
    aside{width:400px;background:#fff;border-radius:6px;box-shadow:0 2px 14px #0001;padding:20px}aside h3{margin:12px 0 2px;font-size:18px}
    aside ul{list-style:none;margin-top:14px;font-size:15px}aside li{padding:8px 0;display:flex;justify-content:space-between}
    aside li:last-child{border-top:1px solid #ddd;font-size:20px;font-weight:700}
    .bt{background:#a8623a;color:#fff;text-align:center;padding:14px;margin-top:16px;border-radius:4px;font-size:17px}"""
    body = f"""<header>栖山民宿 <span>帮助中心 | 我的行程</span></header><main><div class=l><h2>填写入住信息</h2><div
    class=f><small>入住人</small>请填写与证件一致的姓名</div><div class=f><small>到店时间</small>18:00 之前</div><div class=f><small>备注</small>无烟房、高楼层</div>
    <p style="font-size:14px;color:#8d8274">入住前一天 18:00 前可免费取消。近 30 天有 {rng.randint(60, 190)} 人预订。</p></div>
    <aside>{picture("#cfb08c", "#7f9a78", "height:150px;border-radius:4px")}<h3>山景大床房 · 2 晚</h3><span
    style="font-size:14px;color:#8d8274">评分 4.8 · 32㎡ · 含双早</span>
    <ul><li><span>房费 ¥328 × 2 晚</span><span>¥656</span></li><li><span>清洁服务费</span><span>¥60</span></li>
    <li><span>合计</span><span>¥716</span></li></ul><div class=bt>去支付</div></aside></main>"""
    fees = () if bad else (("清洁服务费", 60),)
    promised = listing("栖山民宿 山景大床房（每晚）", 328, "CNY", *fees)
    return labelled(
        "marina_zh-inn",
        doc(css, body, SERIF),
        width=1240,
        scale=1,
        smallest=13,
        promised=promised,
        must=["hidden_fee"] * bad,
        unsure=["mismatch"] * bad,
    )


def car_park(rng: Random, *, bad: bool) -> Page:
    """The way out of a car park: hours and a voucher that add up, or do not."""
    css = """body{background:#0d2a4a;width:360px;color:#fff;padding-bottom:20px}
    .pl{background:#1f6fd6;display:inline-block;border:2px solid
    #fff;border-radius:6px;padding:4px 16px;font-size:22px;letter-spacing:2px;margin:14px 0}.ce{text-align:center}
    .c{background:#fff;color:#243447;border-radius:18px;margin:16px;padding:16px 18px}
    .r{display:flex;font-size:14px;padding:7px 0}.r i{flex:1;border-bottom:1px dotted #c4cfdb;margin:0 8px 5px}
    .big{text-align:center;padding:10px 0 2px}.big b{font-size:42px}.big small{font-size:20px}
    .pay{background:#14b36b;color:#fff;text-align:center;border-radius:10px;padding:13px;font-size:17px;margin-top:8px}"""
    due = "28.00" if bad else "20.00"
    rows = [("停车时长", "3 小时 50 分"), ("首小时", "10.00 元"), ("后续 3 小时 × 5.00", "15.00 元"), ("商场停车券", "-5.00 元")]
    lines = "".join(f"<div class=r>{name}<i></i>{value}</div>" for name, value in rows)
    body = f"""{phone_head("12:02", "#fff")}<div class=ce><div class=pl>新岸 · B2 {rng.choice("CDEF")}区</div><p
    style="font-size:14px;opacity:.8">入场 08:12　缴费后 15 分钟内离场</p></div>
    <div class=c>{lines}<div class=big><p style="font-size:14px">应缴</p><b>{due}</b><small> 元</small></div><div class=pay>立即缴费</div></div>"""
    return labelled("marina_zh-car_park", doc(css, body, HEI), width=360, scale=3, smallest=40, must=["total_mismatch"] * bad)


def repair(rng: Random, *, bad: bool) -> Page:
    """A mended phone: parts and labour that add up, or do not."""
    css = """body{background:#fff;width:430px;color:#1d1d1f}.n{font-size:17px;
    font-weight:700;text-align:center;padding:10px;border-bottom:1px solid #eee}
    .st{display:flex;padding:18px 26px;justify-content:space-between;font-size:13px;color:#8b8b90}.st b{color:#3a57e8}
    table{width:390px;margin:4px 20px;border-collapse:collapse;font-size:15px}
    th{background:#eef1fd;font-weight:500;text-align:left;padding:9px 10px;font-size:13px}
    td{padding:11px 10px;border-bottom:1px solid #f0f0f3}td:last-child,th:last-child{text-align:right}
    .tt{display:flex;justify-content:space-between;margin:12px 30px 6px;font-size:17px;font-weight:700}
    .tt span:last-child{color:#3a57e8;font-size:22px}.nt{margin:6px 30px 26px;color:#77777c;font-size:13px}"""
    rows = [("屏幕总成（国产）", 1, "420.00"), ("电池", 1, "150.00"), ("人工费", 1, "80.00"), ("老客优惠", "—", "-30.00")]
    cells = "".join(f"<tr><td>{a}</td><td>{b}</td><td>{c}</td></tr>" for a, b, c in rows)
    body = f"""{phone_head("16:40")}<div class=n>维修订单</div><div class=st><span>已收件</span><span>已检测</span><b>● 待付款</b><span>已寄回</span></div>
    <table><tr><th>项目</th><th>数量</th><th>金额(元)</th></tr>{cells}</table>
    <div class=tt><span>应付合计</span><span>¥{"650" if bad else "620"}.00</span></div><div class=nt>工单 WX{rng.randint(100000, 999999)} ·
    更换部件质保 180 天 · 工程师 A07</div>"""
    return labelled("marina_zh-repair", doc(css, body), width=430, smallest=26, must=["total_mismatch"] * bad, unsure=["document.sum_mismatch"] * bad)


def hire(rng: Random, *, bad: bool) -> Page:
    """A hired car for three days, with a deposit that is not part of the total."""
    css = """body{background:#101418;color:#dfe6ec;width:396px;padding-bottom:20px}h2{padding:8px 18px;font-size:19px}
    .k{margin:0 16px 12px;background:#1a2128;border-radius:12px;padding:14px 16px}
    .w{display:flex;justify-content:space-between;text-align:center;font-size:13px;color:#91a0ad}
    .w b{display:block;color:#fff;font-size:17px}
    .l{padding:9px 0;border-bottom:1px solid #28323b;font-size:15px;position:relative}.l span{position:absolute;right:0}
    .l small{color:#8496a5;font-size:13px;display:block}.s{display:flex;
    justify-content:space-between;align-items:baseline;padding-top:12px;font-size:15px}.s b{font-size:26px;color:#37d0a4}"""
    body = f"""{phone_head("07:15", "#fff")}<h2>核对租车费用</h2><div
    class=k>{picture("#33566b", "#1d2e3a", "height:110px;border-radius:8px", "car")}
    <p style="padding-top:8px">逐风 1.5L 自动 · 5 座</p></div><div class="k w"><span><b>周五</b>10:00 取</span><span style="padding-top:10px">—— 3
    天 ——</span><span><b>周一</b>10:00 还</span></div>
    <div class=k><div class=l>车辆租金<span>¥504.00</span><small>¥168.00 × 3 天</small></div><div class=l>基础保障<span>¥150.00</span><small>¥50.00
    × 3 天</small></div><div class=l>车辆押金<span style="color:#8496a5">信用免押</span></div>
    <div class=s><span>费用总计</span><b>¥{"694" if bad else "654"}.00</b></div></div><div
    style="text-align:center;font-size:13px;color:#6f7f8c">门店已出车 {rng.randint(200, 999)} 次</div>"""
    return labelled("marina_zh-hire", doc(css, body), width=396, smallest=26, must=["total_mismatch"] * bad)


def swap(rng: Random, *, bad: bool) -> Page:
    """A new phone, big at the price for those who hand in an old one; or big at its own price."""
    css = """body{background:#fff;width:412px}.b{padding:12px 16px}.pr{color:#c8102e;font-weight:700}.pr b{font-size:36px}
    .pr span{font-size:14px;font-weight:400;background:#fde8ea;border-radius:4px;padding:2px 6px;margin-left:8px}
    h1{font-size:17px;font-weight:600;padding:6px 0}.o{display:grid;gap:10px;padding:6px 16px 16px}
    .o div{border:1.5px solid #ddd;border-radius:10px;padding:11px 14px;font-size:15px;display:flex;justify-content:space-between}
    .o .on{border-color:#c8102e;background:#fff5f6;color:#c8102e}.gy{color:#888;font-size:13px}
    .ft{display:flex;border-top:1px solid #eee;padding:10px 16px 24px;gap:10px}
    .ft div{flex:1;text-align:center;padding:12px;border-radius:24px;background:#f2f2f2;font-size:15px}.ft .r{background:#c8102e;color:#fff}
    """
    big = "<b>2899</b><span>换新到手价</span>" if bad else "<b>3999</b>"
    other = "<span>旧机换新购买</span><span>¥2899</span>" if bad else "<span>旧机换新</span><span>估价后抵扣 ›</span>"
    body = f"""{phone_head("15:27")}{picture("#e7e3f5", "#b7aee0", "height:250px", "handset")}<div class=b><div class=pr>¥{big}</div>
    <h1>山岚 N7 影像手机 12GB+256GB 雾紫</h1><p class=gy>已售 {rng.randint(2000, 8000)} 件 · 明日达</p></div><div class=o><div
    class=on><span>直接购买</span><span>¥3999</span></div><div>{other}</div></div><div class=ft><div>加购物车</div><div class=r>直接购买</div></div>"""
    return labelled("marina_zh-swap", doc(css, body), width=412, smallest=26, must=["conditional"] * bad)


def cherries(rng: Random, *, bad: bool) -> Page:
    """Fruit bought together: the big price needs three, or there is one price for all."""
    css = """body{background:#fff7f2;width:384px}.p{background:#ff5a36;
    color:#fff;padding:10px 16px;display:flex;align-items:flex-end;gap:10px}.p b{font-size:34px;line-height:1}
    .p em{font-style:normal;font-size:13px;border:1px solid #fff;border-radius:3px;padding:1px 6px}.p .s{margin-left:auto;font-size:13px}
    .x{background:#fff;padding:14px 16px;font-size:16px;font-weight:600}.x small{display:block;color:#999;font-weight:400;font-size:13px}
    .u{display:flex;padding:12px 16px;align-items:center;gap:6px;font-size:14px}
    .u i{width:30px;height:30px;border-radius:50%;background:#f3c8a9;border:2px solid #fff;margin-right:-10px}
    .z{display:flex;margin-top:12px}.z div{flex:1;text-align:center;padding:10px;font-size:14px;background:#ffe3d8;color:#d8411e}
    .z div+div{background:#ff5a36;color:#fff}.z b{display:block;font-size:18px}"""
    head = "<b><small>¥</small>29.9</b><em>3人成团价</em>" if bad else "<b><small>¥</small>39.9</b><em>一盒起送</em>"
    foot = "<div><b>¥39.9</b>单独买</div><div><b>¥29.9</b>喊人拼</div>" if bad else "<div><b>收藏</b>稍后再看</div><div><b>¥39.9</b>现在下单</div>"
    wait = "还差 2 人成团" if bad else "邻居们刚刚买过"
    body = f"""{phone_head("09:09")}{picture("#7e0d1f", "#d13b4c", "height:230px", "cherry")}
    <div class=p>{head}<span class=s>已卖 {rng.randint(1000, 9000)} 盒</span></div><div class=x>坡上樱桃 2 斤装 现摘直发<small>果径 24—26mm ·
    坏果包赔</small></div><div class=u><i></i><i></i><i></i><span style="margin-left:16px">{wait}</span></div><div class=z>{foot}</div>"""
    return labelled("marina_zh-cherries", doc(css, body), width=384, smallest=26, must=["conditional"] * bad)


TEMPLATES = (water, theatre, lunch, haggle, gate, inn, car_park, repair, hire, swap, cherries)
