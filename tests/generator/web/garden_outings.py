"""Travel, tickets and services of `garden`: hotels, flights, concerts, cinemas, hired cars, repairs, laundries, tours, haircuts."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.garden_kit import big, cents, pic, show
from tests.generator.web.page import Page


def hotel(rng: Random) -> Iterator[Page]:
    """A hotel with its rooms; one of them is chosen."""
    css = """.h{padding:12px 14px;background:#fff}.h h2{font-size:19px}.h b{font-size:27px;color:#ff6600}.k{background:#fff;
        margin:8px 10px;border-radius:10px;padding:11px;gap:10px;font-size:14px}.k.on{outline:2px solid #0086f6}.k b{color:#ff6600;font-size:19px}
        .u{background:#0086f6;color:#fff;text-align:center;margin:16px 10px 24px;padding:12px;border-radius:8px}.z{background:#0086f6;color:#fff;
        border-radius:6px;padding:1px 6px;font-size:13px}"""
    for key, head, rooms, must in (
        ("from", f"<b>{big(268)}</b> 起", (("标准单间（无窗）", 268, 0), ("湖景大床房", 398, 1), ("家庭三人间", 488, 0)), ["conditional"]),
        ("as_shown", f"<b>{big(398)}</b>", (("湖景大床房", 398, 1), ("湖景双床房", 398, 0)), []),
    ):
        rows = "".join(
            f"<div class='k f{' on' if on else ''}'>{pic(rng, '74px', 64, 'border-radius:6px')}<div style='flex:1'>"
            f"<p>{n}</p><p style='font-size:12px;color:#888'>含双早 · 可取消</p></div><b>{big(v)}</b>"
            f"<span>{'◉' if on else '○'}</span></div>"
            for n, v, on in rooms
        )
        body = f"""{pic(rng, "100%", 190)}<div class=h><h2>栖湖轻居酒店</h2><p>
        <span class=z>4.{rng.randint(5, 9)}</span> {rng.randint(300, 3000)}条点评　距湖边320米</p><p>{head}
        <span style="font-size:13px;color:#888">每晚</span></p>
        <p style="font-size:13px">11月28日 周六入住 — 11月29日 周日离店　1晚</p></div>{rows}<div class=u>预订 湖景大床房 ¥398</div>"""
        yield show(rng, f"hotel-{key}", css, body, must=must, text="看中的是湖景大床房" if must else None, px=12)


def flight(rng: Random) -> Iterator[Page]:
    """A flight's order: fare, airport and fuel charges, insurance."""
    css = """body{background:#eef2f8}.h{background:#1550b8;color:#fff;padding:16px}.h p+p{font-size:26px}.k{background:#fff;margin:10px;
        padding:14px;border-radius:8px;font-size:15px}.k .r{padding:6px 0}.x{background:#fff;padding:12px 16px;margin-top:30px}
        .x b{font-size:24px;color:#f60}.x i{font-style:normal;background:#f60;color:#fff;padding:9px 24px;border-radius:6px}"""
    for key, extra, off, must, text in (
        ("wrong", 0, 40, ["total_mismatch"], None),
        ("seat_fee", 38, 0, ["hidden_fee"], "页面只说机票520外加机建50、燃油20，付款多出一项"),
        ("right", 0, 0, [], "机票520，机建50，燃油20"),
    ):
        lines = [("成人票价", 520), ("机场建设费", 50), ("燃油附加费", 20)] + ([("选座服务费", extra)] if extra else [])
        rows = "".join(f"<p class=r><span>{n}</span><span>¥{v} × 1</span></p>" for n, v in lines)
        body = f"""<div class=h><p>12月{rng.randint(10, 28)}日　MQ{rng.randint(1000, 9999)}　经济舱</p>
        <p>西安 07:35 → 厦门 10:20</p></div><div class=k><p>乘机人　李** (成人)</p>
        <p style="color:#888">联系手机 159****{rng.randint(1000, 9999)}</p></div>
        <div class=k><b>费用明细</b>{rows}</div><div class="x r"><span>总价 <b>{big(590 + extra + off)}</b></span><i>去支付</i></div>"""
        yield show(rng, f"flight-{key}", css, body, must=must, unsure=["mismatch"] if extra else [], text=text, px=14)


def park(rng: Random) -> Iterator[Page]:
    """A paid order for a scenic spot on a ticket with notches."""
    css = """body>.b{color:#fff}body{background:#1f7a63;padding:14px}.k{background:#fff;border-radius:12px;padding:18px;font-size:15px}
        .k h3{border-bottom:2px dashed #cdd;padding-bottom:12px;margin-bottom:8px}.k .r{padding:6px 0}.q{width:130px;height:130px;
        margin:16px auto 4px;background:repeating-linear-gradient(90deg,#eaf3f0 0 8px,#dcebe6 8px 16px);color:#1f7a63;display:flex;
        align-items:center;justify-content:center}.k b{font-size:22px;color:#1f7a63}"""
    for key, off, must in (("wrong", -20, ["total_mismatch"]), ("right", 0, [])):
        lines = (("成人票", 80, 2), ("儿童票", 40, 1), ("观光车往返", 30, 3))
        total = sum(v * n for _, v, n in lines) + off
        rows = "".join(f"<p class=r><span>{a}</span><span>¥{v} × {n}</span></p>" for a, v, n in lines)
        body = f"""<p style="color:#fff;font-size:18px;padding:8px 4px 14px">‹ 订单详情　待出行</p><div class=k><h3>云溪谷风景区</h3>
        <p>游玩日期 2026-12-{rng.randint(10, 28)}　08:00-17:00 入园</p>{rows}
        <p class=r><span>订单总额</span><b>¥{cents(total)}</b></p><div class=q>出行当天显示</div>
        <p style="text-align:center;font-size:13px;color:#888">凭证码 {rng.randint(1000, 9999)} {rng.randint(1000, 9999)}</p></div>"""
        yield show(rng, f"park_ticket-{key}", css, body, must=must, px=13)


def concert(rng: Random) -> Iterator[Page]:
    """A concert with price tiers as chips."""
    css = """body{background:#111;color:#fff}.h{padding:14px;gap:14px;font-size:15px}.h b{color:#ff2d79;font-size:25px}
        .k{background:#1d1d20;border-radius:14px 14px 0 0;padding:16px;font-size:15px}.c{display:inline-block;border:1px solid #444;
        border-radius:6px;padding:9px 14px;margin:8px 8px 0 0;font-size:14px}.c.on{border-color:#ff2d79;color:#ff2d79;background:#311}
        .c.no{color:#666}.x{padding:14px 16px;background:#1d1d20;margin-top:1px}.x i{font-style:normal;background:#ff2d79;padding:10px 30px;
        border-radius:20px}"""
    for key, head, tiers, must in (
        ("from", f"<b>{big(280)}</b> 起", ((280, "缺货"), (480, ""), (680, "on"), (980, "")), ["conditional"]),
        ("one_price", f"<b>{big(480)}</b>", ((480, "on"),), []),
    ):
        chips = "".join(f"<span class='c {'on' if s == 'on' else 'no' if s else ''}'>¥{v}{' 缺货' if s == '缺货' else ''}</span>" for v, s in tiers)
        chosen = next(v for v, s in tiers if s == "on")
        body = f"""<div class="h f">{pic(rng, "110px", 150, "border-radius:6px")}<div>
        <p style="font-size:18px;font-weight:700">夜航船乐队 巡演 · 武汉站</p><p style="color:#aaa;margin:8px 0">江岸剧场　约120分钟</p>
        <p>{head}</p></div></div>
        <div class=k><p>场次</p><span class="c on">2027-01-{rng.randint(10, 28)} 19:30</span>
        <p style="margin-top:18px">票档</p>{chips}<p style="margin-top:18px" class=r><span>数量</span><span>－　1　＋</span></p></div>
        <div class="x r"><span>¥{chosen}</span><i>确认</i></div>"""
        yield show(rng, f"concert-{key}", css, body, must=must, px=14)


def cinema(rng: Random) -> Iterator[Page]:
    """Paying for two cinema seats."""
    css = """body{background:#fff}.t{background:#fff3f0;color:#e54847;text-align:center;padding:7px;font-size:13px}.h{padding:16px;
        border-bottom:8px solid #f4f4f4}.l{padding:12px 16px;border-bottom:1px solid #f1f1f1;font-size:15px}.x{margin-top:40px;padding:12px 16px;
        border-top:1px solid #eee}.x b{font-size:23px;color:#e54847}.x i{font-style:normal;background:#e54847;color:#fff;border-radius:22px;
        padding:10px 28px}"""
    for key, fee, must, fees in (("service_fee", 5, ["hidden_fee"], {}), ("listed_fee", 3, [], {"服务费": 3})):
        body = f"""<div class=t>请在 14:{rng.randint(10, 59)} 内完成支付</div><div class=h><h3>海边的信号灯</h3>
        <p style="font-size:14px;color:#777;margin-top:6px">今天 19:{rng.randint(10, 55)} 国语2D　光年影城 {rng.randint(2, 9)}号厅
        <br>6排7座　6排8座</p></div>
        <p class="l r"><span>影票 2张</span><span>¥39.9 × 2</span></p><p class="l r"><span>服务费</span><span>¥{fee} × 2</span></p>
        <p class="l r"><span>退改签</span><span>开场前30分钟可退</span></p><div class="x r"><span>应付 <b>{big(79.8 + 2 * fee)}</b></span>
        <i>立即付款</i></div>"""
        yield show(
            rng,
            f"cinema-{key}",
            css,
            body,
            must=must,
            unsure=["mismatch"] if must else [],
            listing=("电影票", 39.9),
            fees=fees,
            px=13,
            text="票价39.9一张" if must else None,
        )


def hired(rng: Random) -> Iterator[Page]:
    """A hired car on a desktop page, the bill at the right."""
    css = """body{background:#f2f4f7;padding:26px 50px;font-size:15px}.g{display:grid;grid-template-columns:1.6fr 1fr;gap:22px;
        margin-top:18px;align-items:start}.k{background:#fff;padding:24px;border-radius:6px}.l{padding:9px 0;border-bottom:1px dotted #ccd}
        .k b{font-size:26px;color:#0a7}.u{background:#0a7;color:#fff;text-align:center;padding:12px;margin-top:14px;border-radius:4px}"""
    lines = (("车辆租金 ¥218 × 3天", 654), ("基础保障 ¥40 × 3天", 120), ("车辆整备", 35), ("长租立减", -50))
    for key, off, must in (("wrong", 60, ["total_mismatch"]), ("right", 0, [])):
        rows = "".join(f"<p class='l r'><span>{n}</span><span>{'-' if v < 0 else ''}¥{cents(abs(v))}</span></p>" for n, v in lines)
        body = f"""<h2>沿途租车</h2><div class=g><div class=k>{pic(rng, "100%", 230)}
        <h3 style="margin-top:14px">紧凑型轿车 1.5L 自动挡</h3>
        <p style="color:#667">5座 · 3厢 · 油箱50L · 里程 {rng.randint(1, 5)}万公里</p>
        <p style="margin-top:14px">取车　12月04日 10:00　昆明长水店<br>还车　12月07日 10:00　昆明长水店</p></div>
        <div class=k><h3>费用</h3>{rows}<p class="r" style="margin-top:14px"><span>在线支付</span>
        <b>¥{cents(sum(v for _, v in lines) + off)}</b></p><div class=u>提交订单</div></div></div>"""
        yield show(rng, f"hired_car_desktop-{key}", css, body, must=must, width=1260, px=15)


def repair(rng: Random) -> Iterator[Page]:
    """The bill of a repair at home, drawn like a work order."""
    css = """body{background:#e9edf2;padding:12px}.k{background:#fff;border-top:5px solid #f08a24;padding:16px;font-size:15px}
        .k table{width:100%;border-collapse:collapse;margin:12px 0}.k td{border:1px solid #dde;padding:8px}.k td+td{text-align:right}
        .x{font-size:19px;text-align:right}.x b{color:#f08a24}"""
    for key, extra, off, must, text in (
        ("height_fee", 60, 0, ["hidden_fee"], "师傅来之前说好上门费30、加氟150，结账多收了钱"),
        ("wrong", 0, 20, ["total_mismatch"], None),
        ("as_agreed", 0, 0, [], "说好上门费30、加氟150，账单没问题"),
    ):
        lines = [("上门费", 30), ("空调加氟", 150)] + ([("高空作业费", extra)] if extra else [])
        rows = "".join(f"<tr><td>{n}<td>¥{v}" for n, v in lines)
        body = f"""<div class=k><p class=r><b>服务账单</b>
        <span style="font-size:13px;color:#888">工单 {rng.randint(100000, 999999)}</span></p><p>空调维修 · 挂机 1.5匹</p>
        <p style="font-size:13px;color:#888">服务师傅 陈师傅　上门 11月{rng.randint(10, 25)}日 15:20</p><table>{rows}</table>
        <p class=x>应付 <b>¥{180 + extra + off}</b></p></div>
        <p style="padding:14px;text-align:center;font-size:14px;color:#f08a24">质保 90 天　联系客服</p>"""
        yield show(rng, f"repair_bill-{key}", css, body, must=must, unsure=["mismatch"] if extra else [], text=text, px=13)


def laundry(rng: Random) -> Iterator[Page]:
    """A laundry's electronic order, pieces counted."""
    css = """body{background:#e8f6fb}.h{padding:20px 16px;font-size:21px;color:#0b6c8c}.k{background:#fff;border-radius:16px;
        margin:0 12px 12px;padding:16px;font-size:15px}.k .r{padding:6px 0;border-bottom:1px solid #eef5f8}.s{font-size:13px;color:#0b6c8c}
        .x{font-size:17px;font-weight:700}"""
    for key, off, must in (("wrong", 15, ["total_mismatch"]), ("right", 0, [])):
        lines = (("羽绒服（长款）", 48, 2), ("羊毛大衣", 42, 1), ("运动鞋", 29, 3))
        total = sum(v * n for _, v, n in lines)
        rows = "".join(f"<p class=r><span>{a} × {n}</span><span>{v * n}元</span></p>" for a, v, n in lines)
        body = f"""<div class=h>净衣坊<p class=s>● 已取件 → ● 洗涤中 → ○ 送回</p></div><div class=k>{rows}<p class=r><span>小计</span>
        <span>{total}元</span></p><p class=r><span>满200减30</span><span>-30元</span></p><p class="r x"><span>实付</span>
        <span>{total - 30 + off}元</span></p></div>
        <div class=k style="font-size:13px;color:#777">袋号 L{rng.randint(10000, 99999)}　共6件　取件时间 09:{rng.randint(10, 59)}</div>"""
        yield show(rng, f"laundry-{key}", css, body, must=must, px=13, text="洗衣账单")


def tour(rng: Random) -> Iterator[Page]:
    """A guided tour's early price, on a page with a day-by-day plan."""
    css = """body{background:#fff}.m{padding:14px 16px}.m b{font-size:31px;color:#e8590c}.t{background:#fff0e6;color:#a33c00;
        padding:10px 16px;font-size:14px}.d{padding:10px 16px;border-left:3px solid #e8590c;margin:12px 16px;font-size:14px}"""
    for key, note, must in (
        ("closed", "早订优惠已于10月31日截止，现按原价收取", ["expired_offer"]),
        ("open", "早订优惠12月31日截止，名额剩余 7 位", []),
    ):
        body = f"""{pic(rng, "100%", 210)}<div class=m><p style="font-size:18px">川西环线 6天5晚 8人小团</p><p>早订价
        <b>{big(2980)}</b>/人 <del style="color:#999;font-size:14px">原价 ¥3,480</del></p>
        <p style="font-size:13px;color:#888">编号 {rng.randint(10000, 99999)}　{rng.randint(50, 500)}人出行</p></div><p class=t>{note}</p>
        <p class="d" style="font-size:14px">D1 成都集合，入住市区酒店</p><p class=d style="font-size:14px">D2 成都—四姑娘山镇 230km</p>
        <p class=d style="font-size:14px">D3 双桥沟全天徒步</p>"""
        note_text = "客服发来的线路" if rng.random() < 0.5 else None
        yield show(rng, f"tour-{key}", css, body, must=must, unsure=["conditional"] if must else [], px=13, text=note_text)


def cruise(rng: Random) -> Iterator[Page]:
    """A river cruise, wide picture, pale small lines at the end."""
    css = """body{background:#0c2340;color:#fff;text-align:center}.h{font-size:25px;letter-spacing:4px;padding:22px 0 12px}
        .p{font-size:40px;color:#ffd27a}.l{font-size:15px;line-height:2;margin:10px}.u{border:1px solid #ffd27a;color:#ffd27a;margin:18px 60px;
        padding:11px;border-radius:24px}.s{font-size:10px;color:#466085;padding:16px 20px 24px}"""
    for key, small, must in (
        ("surcharge", "节假日及周末登船须现场补差价80元/人；不含码头服务费15元", ["fine_print", "hidden_fee"]),
        ("harmless", "图片为往期航次拍摄，仅供参考　© 江上游船", []),
    ):
        body = f"""{pic(rng, "100%", 230)}<p class=h>两江夜游</p><p class=p>{big(138)}</p><p style="font-size:14px">成人票 / 人</p>
        <p class=l>航程约 60 分钟<br>19:00、20:00、21:00 三班<br>三层观景甲板　茶水一份</p><p class=u>选择班次</p>
        <p style="font-size:13px">已有 {rng.randint(1000, 9000)} 人游览</p><p class=s>{small}</p>"""
        yield show(rng, f"cruise-{key}", css, body, must=must, unsure=["conditional"] if must else [], px=10)


def homestay(rng: Random) -> Iterator[Page]:
    """A country house whose nights come at a discount."""
    css = """body{background:#fffdf8}.m{padding:16px}.m h2{font-size:20px}.w{margin:0 16px;border:1px solid #e9dfc8;border-radius:12px;
        padding:14px;font-size:15px}.w b{font-size:29px;color:#7a5c1e}.z{background:#7a5c1e;color:#fff;font-size:13px;padding:1px 8px;
        border-radius:10px}.i{padding:16px;font-size:14px;color:#665;line-height:2}"""
    for key, price, cut, must in (("wrong", 540, "8折", ["false_discount"]), ("right", 480, "8折", [])):
        body = f"""{pic(rng, "100%", 240)}<div class=m><h2>山脚下的小院 · 整栋两居</h2>
        <p style="font-size:14px;color:#887">莫干山镇　4.{rng.randint(6, 9)}分（{rng.randint(30, 300)}条评价）</p></div><div class=w><p>
        <del>¥600</del> <span class=z>今日{cut}</span></p><p><b>{big(price)}</b> /晚</p>
        <p style="font-size:13px;color:#887">12月03日—12月04日 · 4位房客</p></div>
        <p class=i>2间卧室 · 3张床 · 1.5卫<br>可做饭 · 有停车位 · 可带宠物<br>入住 15:00后　退房 12:00前</p>"""
        yield show(rng, f"homestay-{key}", css, body, must=must, px=13)


def haircut(rng: Random) -> Iterator[Page]:
    """A row of a barber's deals, saving in yuan."""
    css = """.h{background:#fff;padding:14px;font-size:18px}.k{background:#fff;margin:8px;border-radius:8px;padding:13px}
        .k h4{font-size:16px;font-weight:500}.k b{font-size:24px;color:#ff3f5f}.k del{color:#aaa;font-size:13px;margin:0 6px}.z{color:#ff3f5f;
        border:1px solid #ffb3c0;font-size:12px;border-radius:3px;padding:0 4px}.k i{font-style:normal;background:#ff3f5f;color:#fff;
        border-radius:16px;padding:6px 18px}"""
    for key, perm, must in (("wrong", 228, ["false_discount"]), ("right", 198, [])):
        deals = (("洗剪吹 单人（店长）", 58, 88, 30), ("烫发或染发 二选一 不限发长", perm, 398, 200), ("头皮护理 45分钟", 99, 168, 69))
        rows = "".join(
            f"<div class=k><h4>{n}</h4>"
            f"<p style='font-size:12px;color:#999'>周一至周日 · 需预约 · 已售{rng.randint(20, 800)}</p><p class=r><span>"
            f"<b>{big(v)}</b><del>¥{old}</del><span class=z>省{cut}元</span></span><i>抢购</i></p></div>"
            for n, v, old, cut in deals
        )
        body = (
            "<div class=h>阿森造型（解放路店）"
            f"<p style='font-size:13px;color:#888'>人均 ¥96　距您 {rng.randint(200, 950)}m　10:00-22:00</p></div>{rows}"
        )
        yield show(rng, f"haircut-{key}", css, body, must=must, px=12)


TEMPLATES = (hotel, flight, park, concert, cinema, hired, repair, laundry, tour, cruise, homestay, haircut)
