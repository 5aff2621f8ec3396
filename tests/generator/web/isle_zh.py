"""Chinese layouts of `isle`."""

from __future__ import annotations

from collections.abc import Iterator

from tests.generator.web.isle_kit import facts, listed, shots, status
from tests.generator.web.page import Page


def sneaker() -> Iterator[Page]:
    """A product page under a tall picture: a struck price, a discount in 折, a price."""
    css = """body{background:#f4f4f6}.pic{height:330px;background:radial-gradient(circle at 50% 60%,#fff 20%,#cfe0ea 70%);position:relative}
        .pic svg{position:absolute;left:70px;top:110px}.pic b{position:absolute;right:14px;bottom:12px;background:#0006;color:#fff;
        border-radius:11px;padding:1px 10px;font-weight:400;font-size:13px}.box{background:#fff;padding:14px 16px;margin-bottom:9px}
        .p{color:#e02d2d;font-size:32px;font-weight:700}.p small{font-size:18px}.z{background:#e02d2d;color:#fff;font-size:14px;padding:2px 7px;
        border-radius:4px;margin:0 8px}del{color:#888;font-size:16px}h1{font-size:17px;margin-top:6px}
        .row{display:flex;justify-content:space-between;color:#555;padding:5px 0}.bar{display:flex;gap:10px;background:#fff;padding:10px 16px}
        .bar a{flex:1;text-align:center;border-radius:22px;padding:10px;background:#ffb03a;color:#fff}.bar a+a{background:#e02d2d}"""

    def body(whole: str, cents: str) -> str:
        return f"""{status(time="14:08")}<div class=pic><svg width=250 height=130><path d="M10 90 Q60 90 90 30 L130 60 Q180 80 235 85 L235 110
        L10 110Z" fill="#3f6b8a"/><path d="M10 110h226v12H10z" fill="#fff" stroke="#999"/></svg><b>1/6</b></div>
        <div class=box><span class=p><small>¥</small>{whole} <small style="margin-left:-8px">{cents}</small></span><span
        class=z>6折</span><del>¥899</del><h1>云踏缓震跑鞋 男女同款 透气网面 YT-2260</h1><div class=row><span>月销 1280+</span><span>好评
        97%</span><span>浙江温州</span></div></div><div class=box><div class=row><b>已选</b> <span>雾蓝 / 42码 / 1双</span></div>
        <div class=row><b>配送</b><span>包邮，预计周六送达</span></div><div class=row><b>保障</b><span>七天无理由退换</span></div></div>
        <div class=bar><a>加入购物车</a><a>立即购买</a></div>"""

    yield from shots("sneaker_zh", css, {"false_discount": (body("599", ""), facts("false_discount")), "clean": (body("539", ".40"), facts())})


def takeaway() -> Iterator[Page]:
    """A takeaway's checkout with its charges under the dishes."""
    css = """body{background:linear-gradient(#ffd84d 150px,#f5f5f5 150px)}.nav{padding:10px 16px;font-size:18px;font-weight:700}
        .c{background:#fff;border-radius:12px;margin:10px 12px;padding:14px}.d{display:flex;gap:10px;margin-bottom:12px}
        .d i{width:58px;height:58px;border-radius:8px;background:radial-gradient(#e58a3c,#7a3c1d)}.d p{flex:1}
        .r{display:flex;justify-content:space-between;padding:6px 0}.t{border-top:1px solid #eee;padding-top:10px;text-align:right;font-size:16px}
        .t b{font-size:22px}.pay{display:flex;background:#222;color:#fff;border-radius:26px;margin:14px 12px;overflow:hidden;align-items:center}
        .pay span{flex:1;padding-left:20px;font-size:20px}.pay a{background:#ffd84d;color:#222;padding:13px 26px}"""

    def body(fee: str) -> str:
        return f"""{status(time="12:03")}<div class=nav>‹ 提交订单</div><div class=c><b>滨江花园 3幢 1单元</b>
        <p style="color:#666">尽快送达，约 12:41</p></div><div class=c><p style="margin-bottom:10px"><b>阿顺砂锅（江南路店）</b></p>
        <div class=d><i></i><p>招牌牛腩砂锅<br><span style="color:#777">微辣 ×1</span> </p><b>¥46</b></div>
        <div class=r><span>{fee}</span><span>¥6</span></div><div class=r><span>配送费</span><span>¥4</span></div>
        <div class=r><span>红包</span><span style="color:#999">暂无可用</span></div><div class=t>合计 <b>¥56</b></div></div><div class=c>
        <div class=r><span>餐具</span><span>1份</span></div><div class=r><span>备注</span><span>少放香菜 ›</span></div></div>
        <div class=pay><span>¥56</span><a>去支付</a></div>"""

    promised = listed("招牌牛腩砂锅", 46, "CNY", ("配送费", 4))
    yield from shots(
        "takeaway_zh",
        css,
        {
            "hidden_fee": (body("门店服务费"), facts("hidden_fee", listing=promised, unsure=("mismatch",))),
            "clean": (body("打包费"), facts(listing=listed("招牌牛腩砂锅", 46, "CNY", ("配送费", 4), ("打包费", 6)))),
        },
        width=375,
    )


def tea_order() -> Iterator[Page]:
    """A finished order: items with counts, postage, a coupon, what was paid."""
    css = """body{background:#eef3ee}.h{background:#2f6d4a;color:#fff;padding:18px 20px 44px}.h b{font-size:21px}
        .w{background:#fff;border-radius:14px;margin:-28px 14px 12px;padding:16px}.w+.w{margin-top:0}
        .it{display:grid;grid-template-columns:70px 1fr auto;gap:12px;margin-bottom:14px}
        .it i{height:70px;border-radius:6px;background:linear-gradient(135deg,#a9c58e,#4d7a3b)}.it div:last-child{text-align:right}.g{color:#777}
        dl{display:grid;grid-template-columns:1fr auto;row-gap:8px}dd{text-align:right}.s{font-weight:700;font-size:18px;color:#b7372a}"""

    def body(paid: str) -> str:
        return f"""<div class=h>{status("#fff", "20:15")}<b>交易成功</b><p>感谢您的信任，期待再次光临</p></div><div class=w>
        <p style="margin-bottom:12px">云岭茶铺</p><div class=it><i></i><div>明前绿茶 礼盒装<p class=g>规格：250克</p></div><div>¥129.00
        <p class=g>×2</p></div></div><dl><dt>商品总价</dt><dd>¥258.00</dd><dt>运费</dt><dd>¥8.00</dd><dt>店铺优惠</dt><dd>-¥20.00</dd>
        <dt class=s>实付款</dt><dd class=s>¥{paid}</dd></dl></div><div class=w><dl class=g><dt>订单编号</dt><dd>26№№№№№№№№№№</dd>
        <dt>下单时间</dt><dd>2026-10-18 09:22</dd><dt>支付方式</dt><dd>银行卡</dd></dl></div>"""

    yield from shots("tea_order_zh", css, {"total_mismatch": (body("256.00"), facts("total_mismatch")), "clean": (body("246.00"), facts())})


def inn() -> Iterator[Page]:
    """A room's page of a desktop booking site."""
    css = """body{background:#f0f4f9;width:1240px}.top{background:#1c4f9c;color:#fff;padding:16px 60px;font-size:18px}
        .m{display:flex;gap:24px;padding:28px 60px}.l{flex:1}.ph{height:320px;border-radius:8px;
        background:linear-gradient(160deg,#9cc7e8,#f3e2c0 60%,#8a6d4a)}.k{width:360px;background:#fff;border-radius:8px;padding:24px}
        .k .n{font-size:36px;color:#f0641e;font-weight:700}.k li{padding:8px 0;border-bottom:1px dashed #dde}
        .b{background:#f0641e;color:#fff;text-align:center;padding:13px;border-radius:6px;font-size:18px;margin-top:18px}
        h1{font-size:26px;margin:18px 0 6px}"""

    def body(price: int) -> str:
        return f"""<div class=top>漫屿旅行　　首页　酒店　机票　度假　我的行程</div><div class=m><div class=l><div class=ph></div>
        <h1>汀澜湖畔客栈 · 湖景大床房</h1><p>4.7分　1,326条点评　距湖滨公园 380米</p><p style="margin-top:12px">28㎡ ｜ 2层 ｜ 1.8米大床 ｜ 有窗
        ｜ 免费无线网络</p><p style="margin-top:10px">入住 14:00 后，离店 12:00 前</p></div><div class=k><p>每晚房价（含税）</p>
        <p class=n>¥{price}</p><ul style="font-size:16px"><li>12月8日 至 12月9日，共1晚</li><li>含双人早餐</li><li>入住前一天18:00前免费取消</li>
        <li>房间 1 间，成人 2 位</li></ul><p style="font-size:18px;margin-top:14px">应付总额 <b>¥{price}</b></p><div class=b>预订</div></div>
        </div>"""

    promised = listed("汀澜湖畔客栈 湖景大床房", 368, "CNY")
    bodies = {"mismatch": (body(418), facts("mismatch", listing=promised)), "clean": (body(368), facts(listing=promised))}
    yield from shots("inn_zh", css, bodies, width=1240, scale=1, smallest=14)


def calligraphy() -> Iterator[Page]:
    """A course's poster whose early price is over, or whose earlier class is."""
    css = """body{background:#f6efe2;font-family:'Noto Serif CJK SC',serif;color:#3d2c1c;text-align:center;padding:40px 30px}
        h1{font-size:44px;letter-spacing:10px}.c{width:120px;height:120px;border-radius:60px;background:#a3342a;color:#fff;font-size:50px;
        line-height:120px;margin:24px auto}.p{border:2px solid #a3342a;padding:18px;margin:24px 0}.p b{font-size:46px;color:#a3342a}
        .p del{font-size:20px;color:#857260}.e{font-size:19px;margin-top:8px}.i{font-size:18px;line-height:2}"""

    def body(price: str, note: str) -> str:
        return f"""<p style="font-size:20px">墨池书院 · 成人兴趣班</p><h1>毛笔入门</h1><div class=c>永</div>
        <p class=i>共10课时 · 小班12人 · 周末上午<br>笔墨纸砚由书院准备</p><div class=p>{price}<p class=e>{note}</p></div>
        <p class=i>授课：沈老师（从教15年）<br>地址：柳荫街 27 号二楼<br>现场报名即可</p>"""

    early = "早鸟价 <b>¥399</b>　<del>原价 ¥599</del>"
    bodies = {
        "expired_offer": (body(early, "早鸟报名已于11月5日截止，名额不再开放"), facts("expired_offer")),
        "clean": (body("学费 <b>¥599</b> / 10课时", "第一期已结课，第二期正在招生"), facts()),
    }
    yield from shots("calligraphy_zh", css, bodies, width=480, scale=1.5, smallest=26)


def music_vip() -> Iterator[Page]:
    """A music app's membership, dark: a first month's price, or a plain monthly one."""
    css = """body{background:#15131c;color:#e9e3d3}.n{text-align:center;font-size:18px;padding:10px}.pl{display:flex;gap:10px;padding:14px}
        .pl div{flex:1;border:1px solid #4a4456;border-radius:12px;padding:16px 6px;text-align:center}
        .pl div.on{border:2px solid #e8c57a;background:#2b2530}.pl b{font-size:30px;color:#e8c57a}
        .q{display:grid;grid-template-columns:1fr 1fr 1fr;gap:16px;padding:20px;text-align:center}
        .q i{display:block;width:42px;height:42px;border-radius:21px;margin:0 auto 6px;background:linear-gradient(#e8c57a,#9d7a3a)}
        .go{background:#e8c57a;color:#2b2006;margin:18px;border-radius:26px;text-align:center;padding:13px;font-size:18px;font-weight:700}"""

    def body(plan: str, go: str, note: str) -> str:
        return f"""{status("#fff", "22:31")}<div class=n>鲸歌会员</div><p style="padding:6px 18px">Hi，小满2018　尚未开通</p><div class=pl>
        <div class=on>{plan}</div><div>季卡<br><b>¥68</b><br>90天</div><div>年卡<br><b>¥238</b><br>365天</div></div>
        <p style="padding:0 18px;font-size:15px">{note}</p><div
        class=q><span><i></i>无损音质</span><span><i></i>离线下载</span><span><i></i>免广告</span><span><i></i>专属皮肤</span><span><i>
        </i>听书畅听</span> <span><i></i>铃声定制</span></div><div class=go>{go}</div>"""

    bodies = {
        "conditional": (
            body("连续包月<br><b>¥9.9</b><br>首月", "¥9.9 立即开通", "仅限新用户首月，次月起按 ¥25/月 续费"),
            facts("conditional"),
        ),
        "clean": (body("月卡<br><b>¥25</b><br>31天", "¥25 立即开通", "到期不自动续费，可随时再次购买"), facts()),
    }
    yield from shots("music_vip_zh", css, bodies, width=393, scale=2)


def hair_board() -> Iterator[Page]:
    """A salon's price board with a line of tiny print at its foot."""
    css = """body{background:#23282b;color:#f5efe4;padding:44px 50px}h1{font-size:40px;letter-spacing:6px;text-align:center;margin-bottom:8px}
        .s{text-align:center;color:#d5b98a;font-size:18px;margin-bottom:28px}li{display:flex;font-size:24px;padding:12px 0}
        li i{flex:1;border-bottom:2px dotted #78716a;margin:0 12px 8px}.f{font-size:10px;color:#5c6468;text-align:center;margin-top:34px}"""

    def body(foot: str) -> str:
        rows = (("洗剪吹", 68), ("儿童剪发", 45), ("头皮清洁护理", 158), ("冷烫造型", 328), ("单色染发", 298))
        lines = "".join(f"<li>{name}<i></i>¥{price}</li>" for name, price in rows)
        return f"""<h1>栗子美发</h1><p class=s>价目表 · 梧桐里 18 号</p><ul>{lines}</ul><p
        style="text-align:center;margin-top:20px;font-size:18px"> 营业时间 10:00 – 21:00</p><p class=f>{foot}</p>"""

    bodies = {
        "fine_print": (body("以上价格仅限周一至周四使用，周末及节假日不适用"), facts("fine_print", unsure=("conditional",))),
        "clean": (body("图片仅供参考　栗子美发 版权所有"), facts()),
    }
    yield from shots("hair_board_zh", css, bodies, width=560, scale=2, smallest=20)


def chat_camera() -> Iterator[Page]:
    """A talk with a seller of used things, ending in a card of the paid order."""
    css = """body{background:#ededed}.n{background:#f7f7f7;text-align:center;padding:9px;font-size:17px;border-bottom:1px solid #ddd}
        .b{display:flex;gap:10px;padding:8px 14px}.b.me{flex-direction:row-reverse}.b i{width:40px;height:40px;border-radius:20px;
        background:#7fa0c9;flex:none}.b.me i{background:#d79a6a}.b p{background:#fff;border-radius:10px;padding:9px 13px;max-width:250px;
        font-size:16px}.b.me p{background:#ffe45c}.t{text-align:center;color:#888;padding:8px}
        .k{background:#fff;margin:8px 14px;border-radius:10px;padding:14px}.k b{font-size:24px;color:#e64b2e}
        .in{background:#f7f7f7;padding:12px 16px;color:#999}"""

    def body(paid: int) -> str:
        return f"""{status(time="19:52")}<div class=n>‹　旧物收藏的老陆</div><p class=t>昨天 19:20</p><div class="b me"><i></i>
        <p>你好，那台胶片机还在吗</p></div><div class=b><i></i><p>在的，快门正常，取景器有一点灰</p></div><div class="b me"><i></i>
        <p>能便宜点吗</p></div><div class=b><i></i><p>320 包邮，诚心要就拍吧</p></div><div class="b me"><i></i><p>好，拍下了</p></div>
        <p class=t>今天 08:14</p><div class=k><p>订单已付款，等待卖家发货</p><p>旁轴胶片相机 35mm</p><p>实付 <b>¥{paid}</b></p></div>
        <div class=b><i></i><p>下午寄，用纸箱裹好</p></div><div class=in>想对TA说点什么…</div>"""

    bodies = {
        "mismatch": (body(380), facts("mismatch", text="卖家承诺320包邮，结果我付了380")),
        "clean": (body(320), facts(text="卖家说320包邮，付款也是320，发货很快")),
    }
    yield from shots("chat_camera_zh", css, bodies, width=375, scale=2)


def car_rental() -> Iterator[Page]:
    """A bill of a hired car, as a table."""
    css = """body{background:#fff}.n{display:flex;justify-content:space-between;padding:12px 18px;font-size:17px;border-bottom:1px solid #eee}
        .v{display:flex;padding:18px;gap:14px;align-items:center}.v i{width:110px;height:60px;border-radius:30px 40px 10px 10px;
        background:linear-gradient(#b8c4d4,#5c6c83)}table{width:calc(100% - 36px);margin:0 18px;border-collapse:collapse}
        td,th{padding:11px 6px;border-bottom:1px solid #eee;text-align:right;font-size:15px}td:first-child,th:first-child{text-align:left}
        .tt td{font-size:18px;font-weight:700;color:#0a7d6c}.x{padding:14px 18px;color:#666;line-height:1.9}"""

    def body(total: int) -> str:
        return f"""{status(time="16:40")}<div class=n><span>‹</span><b>费用明细</b><span>客服</span></div><div class=v><i></i>
        <div><b>朗途 1.5L 自动挡</b><p>5座 · 三厢 · 油箱45L</p></div></div><table><tr><th>项目<th>单价<th>天数<th>小计</tr>
        <tr><td>车辆租金<td>¥158<td>3<td>¥474</tr><tr><td>基础保障<td>¥40<td>3<td>¥120</tr><tr><td>取还车手续费<td>¥20<td>–<td>¥20</tr>
        <tr class=tt><td>合计<td><td><td>¥{total}</tr></table><p class=x>取车：11月28日 10:00 南站店<br>还车：12月1日 10:00 南站店
        <br>订单号 R№№№№№№№№</p>"""

    yield from shots(
        "car_rental_zh", css, {"total_mismatch": (body(674), facts("total_mismatch")), "clean": (body(614), facts())}, width=412, scale=2
    )


def fruit_group() -> Iterator[Page]:
    """Fruit bought in a group, or alone."""
    css = """body{background:#f6f6f6}.ph{height:280px;background:radial-gradient(circle at 35% 50%,#f7a033 0 60px,transparent 61px),
        radial-gradient(circle at 65% 60%,#f28a1c 0 70px,transparent 71px),#e5f1d8}.c{background:#fff;padding:14px 16px;margin-bottom:8px}
        .p{font-size:34px;color:#e3212b;font-weight:700}.u{display:flex;align-items:center;gap:10px;padding:6px 0}
        .u i{width:34px;height:34px;border-radius:17px;background:#9bb}.f{display:flex;background:#fff}
        .f a{padding:14px;text-align:center;flex:1;font-size:16px}.f a.y{background:#fbd0d2;color:#c0141d}.f a.z{background:#e3212b;color:#fff}"""

    def body(head: str, foot: str, users: str) -> str:
        return f"""{status()}<div class=ph></div><div class=c>{head}<h2 style="font-size:18px">赣南脐橙 5斤装 中果</h2>
        <p>已售 3.2万件　产地直发　坏果包赔</p></div><div class=c>{users}</div><div class=c><b>商品评价（2,418）</b>
        <p>果子很新鲜，汁水足，包装完好没有磕碰。</p></div><div class=f>{foot}</div>"""

    group = "<div class=u><i></i>晨曦 还差1人成团　23:41:08</div><div class=u><i></i>大鹏 还差2人成团　11:05:52</div>"
    bodies = {
        "conditional": (
            body("<span class=p>¥15.8</span> 3人拼团价", "<a class=y>¥22.8<br>单独购买</a><a class=z>¥15.8<br>发起拼团</a>", group),
            facts("conditional"),
        ),
        "clean": (
            body("<span class=p>¥22.8</span> 包邮", "<a class=y>加入购物车</a><a class=z>¥22.8<br>立即购买</a>", "<b>3位好友</b>买过这家店"),
            facts(),
        ),
    }
    yield from shots("fruit_group_zh", css, bodies, width=360, scale=3, smallest=36)


def cinema() -> Iterator[Page]:
    """Two seats at the cinema, about to be paid."""
    css = """body{background:#1b1d2a;color:#eee}.n{padding:10px 18px;font-size:18px}.tk{background:#fff;color:#222;border-radius:14px;
        margin:12px 16px;padding:18px}.tk h2{font-size:21px}.cut{border-top:2px dashed #bbb;margin:14px 0}
        .r{display:flex;justify-content:space-between;padding:6px 0;font-size:15px}.bt{background:#ff4f64;border-radius:10px;margin:20px 16px;
        text-align:center;padding:14px;font-size:19px;color:#fff}"""

    def body(fee: str, total: str) -> str:
        return f"""{status("#eee", "18:22")}<div class=n>‹ 确认订单</div><div class=tk><h2>远山来信</h2><p>国语 2D　11月28日 周六 19:30</p>
        <p>银河影城（东湖店）5号厅</p><p><b>6排8座　6排9座</b></p><div class=cut></div><div class=r><span>票价 ¥39.90 ×
        2</span><span>¥79.80</span></div><div class=r><span>购票服务费</span> <span>{fee}</span></div>
        <div class=r><b>应付</b><b style="font-size:21px;color:#e43d52">¥{total}</b></div></div><div class=tk>
        <div class=r> <span>手机号</span><span>138****6042</span></div><div class=r><span>支付剩余时间</span><span>14:32</span></div></div>
        <div class=bt>确认支付 ¥{total}</div>"""

    bodies = {
        "hidden_fee": (
            body("¥8.00", "87.80"),
            facts("hidden_fee", text="影片页写39.9一张，下单时多收了一笔钱", unsure=("mismatch",)),
        ),
        "clean": (
            body("<del>¥8.00</del> ¥0.00", "79.80"),
            facts(text="影片页写39.9一张，两张79.8", listing=listed("远山来信 2D", 39.9, "CNY")),
        ),
    }
    yield from shots("cinema_zh", css, bodies, width=390, scale=2)


def rice_cooker() -> Iterator[Page]:
    """A shop's desktop page of an appliance with a sum taken off."""
    css = """body{background:#fff;width:1200px}.t{border-bottom:2px solid #c81623;padding:14px 40px;font-size:20px;color:#c81623}
        .m{display:grid;grid-template-columns:420px 1fr;gap:36px;padding:26px 40px}.i{height:420px;
        background:radial-gradient(ellipse at 50% 45%,#fafafa 30%,#d9d3cc 60%,#eee 62%)}h1{font-size:21px;margin-bottom:12px}
        .pb{background:#fdf1ef;padding:18px;font-size:15px}.pb em{font-style:normal;font-size:34px;color:#e1251b;margin:0 14px}
        .pb u{text-decoration:none;border:1px solid #e1251b;color:#e1251b;padding:2px 8px}.o{margin:18px 0}
        .o span{border:1px solid #ccc;padding:7px 16px;margin-right:8px}.o .s{border-color:#e1251b}
        .g{background:#e1251b;color:#fff;padding:13px 44px;font-size:18px;display:inline-block}"""

    def body(price: str) -> str:
        return f"""<div class=t>乐灶电器旗舰店　　店铺评分 4.8　关注 21.6万</div><div class=m><div class=i></div><div>
        <h1>乐灶 IH 电饭煲 4L 预约定时 球形内胆 LZ-F40C6</h1><div class=pb>日常价 <del>¥1,999.00</del><br>
        <br>促销价<em>¥{price}</em><u>直降300元</u></div><div class=o>颜色　<span class=s>云母白</span><span>石墨灰</span></div>
        <div class=o>容量　<span class=s>4L</span></div><div class=o>服务　顺丰配送 · 两年质保 · 上门取退</div>
        <div class=o>数量　<span>－ 1 ＋</span>库存 562 件</div><div class=g>加入购物车</div></div></div>"""

    bodies = {"false_discount": (body("1,799.00"), facts("false_discount")), "clean": (body("1,699.00"), facts())}
    yield from shots("rice_cooker_zh", css, bodies, width=1200, scale=1, smallest=14)


def flash_lamp() -> Iterator[Page]:
    """A sale's card that says whether it still runs."""
    css = """body{background:linear-gradient(#7b1fd1,#d8338c);padding:0 0 24px;color:#fff}
        h1{text-align:center;font-size:36px;padding:26px 0 6px;letter-spacing:4px}.w{text-align:center;font-size:18px}
        .c{background:#fff;color:#222;border-radius:18px;margin:20px 18px;padding:18px}
        .c i{display:block;height:210px;border-radius:12px;background:radial-gradient(circle at 50% 30%,#ffe9a8,#c89a4e 40%,#43352c)}
        .p{font-size:34px;color:#d8226f;font-weight:800}.b{border-radius:24px;text-align:center;padding:13px;font-size:18px;color:#fff;
        margin-top:14px}"""

    def body(when: str, button: str, colour: str) -> str:
        return f"""{status("#fff", "10:26")}<h1>初冬焕家节</h1><p class=w>{when}</p><div class=c><i></i>
        <h2 style="font-size:19px;margin-top:12px">北欧落地灯 三档调光 客厅卧室</h2><p><span class=p>¥129</span>　特惠价　<del
        style="color:#888;font-size:17px">¥189</del></p><p>付款 4,906 人　好评率 98%</p><div class=b style="background:{colour}">{button}</div>
        </div><p class=w>更多好物 · 收纳 · 床品 · 窗帘</p>"""

    bodies = {
        "expired_offer": (body("11月1日—11月12日　本场活动已结束", "活动已结束", "#999"), facts("expired_offer")),
        "clean": (body("距结束还剩　02 : 15 : 33", "马上抢", "#d8226f"), facts()),
    }
    yield from shots("flash_lamp_zh", css, bodies, width=390, scale=2)


def gym_card() -> Iterator[Page]:
    """A gym's season card, with one pale line under the button."""
    css = """body{background:#fff}.h{height:220px;background:linear-gradient(120deg,#0b2b3d,#1fa38a);color:#fff;padding:10px 0}
        .h h1{padding:60px 24px 0;font-size:32px}.c{padding:20px 24px}.pr{display:flex;justify-content:space-between;align-items:end;
        border-bottom:1px solid #eee;padding-bottom:14px}.pr b{font-size:40px;color:#12836e}li{padding:8px 0;font-size:16px}
        li:before{content:'✓ ';color:#1fa38a}.g{background:#12836e;color:#fff;text-align:center;border-radius:8px;padding:14px;font-size:18px;
        margin:16px 24px 8px}.f{font-size:9px;color:#bdbdbd;text-align:center;padding-bottom:22px}"""

    def body(foot: str) -> str:
        return f"""<div class=h>{status("#fff", "7:05")}<h1>燃点健身<br>季卡</h1></div><div class=c>
        <div class=pr><span>90天不限次</span><b>¥888</b></div><ul> <li>力量区、有氧区全天开放</li><li>每周团课表 36 节</li>
        <li>独立淋浴与储物柜</li> <li>赠体测 1 次</li></ul></div><div class=g>立即购卡</div><p class=f>{foot}</p>"""

    bodies = {
        "fine_print": (body("页面价格仅作展示，实际价格以到店结算为准"), facts("fine_print")),
        "clean": (body("场馆环境照片拍摄于二〇二六年春，图片仅供参考"), facts()),
    }
    yield from shots("gym_card_zh", css, bodies, width=390, scale=2.5, smallest=22)


def used_bike() -> Iterator[Page]:
    """A used bicycle among others like it; what counts is the big one."""
    css = """body{background:#fffdf3}.u{display:flex;gap:12px;padding:10px 16px;align-items:center}
        .u i{width:44px;height:44px;border-radius:22px;background:#84b59f}.p{padding:4px 16px;font-size:34px;font-weight:700;color:#ef4a23}
        .x{padding:6px 16px;font-size:16px;line-height:1.7}.ph{height:240px;margin:8px 16px;border-radius:12px;
        background:radial-gradient(circle at 27% 65%,transparent 46px,#444 47px 52px,transparent 53px),radial-gradient(circle at 73% 65%,
        transparent 46px,#444 47px 52px,transparent 53px),linear-gradient(#cfe5f5,#dccfae)}
        .s{display:flex;border-top:1px solid #eee;margin-top:10px}.s a{flex:1;text-align:center;padding:13px;font-size:16px}
        .s a:last-child{background:#ffdf2b}"""

    def body(price: int) -> str:
        return f"""{status(time="21:17")}<div class=u><i></i><div><b>骑去看海</b><p style="color:#777">3小时前来过　厦门　卖出9件</p></div></div>
        <div class=p>¥{price}</div><p
        class=x>27速山地车，26寸，铝架，去年春天买的，骑了不到400公里。前后碟刹，换过外胎，车况好。送打气筒和车锁，同城自提。</p><div class=ph>
        </div><p class=x>5人想要 · 浏览 213</p><div class=s><a>♡ 收藏</a><a>聊一聊</a><a>立即购买</a></div>"""

    promised = listed("27速山地车 26寸", 460, "CNY")
    bodies = {"mismatch": (body(560), facts("mismatch", listing=promised)), "clean": (body(460), facts(listing=promised))}
    yield from shots("used_bike_zh", css, bodies, width=375, scale=2)


def quilt_sheet() -> Iterator[Page]:
    """A page with its sheet of options drawn up."""
    css = """body{background:#6b6b6b}.up{height:150px;padding:6px 16px;color:#fff}.up b{font-size:28px}
        .sh{background:#fff;border-radius:18px 18px 0 0;padding:18px 16px}.a{display:flex;gap:14px;align-items:end;margin-bottom:16px}
        .a i{width:96px;height:96px;border-radius:10px;background:repeating-linear-gradient(45deg,#dfe9f5 0 12px,#c3d5ea 12px 24px)}
        .a b{font-size:28px;color:#f03a17}.o{display:flex;flex-wrap:wrap;gap:10px;margin:10px 0 18px}
        .o span{background:#f3f3f3;border-radius:8px;padding:8px 14px;border:1px solid #f3f3f3}
        .o .on{background:#fff0ec;border-color:#f03a17;color:#f03a17}.g{background:linear-gradient(90deg,#ff8a3c,#f03a17);color:#fff;
        border-radius:24px;text-align:center;padding:13px;font-size:17px}"""

    def body(head: str, chosen: str, price: int) -> str:
        sizes = ("150×200cm", "180×220cm", "200×230cm", "220×240cm")
        options = "".join(f"<span{' class=on' if size == chosen else ''}>{size}</span>" for size in sizes)
        return f"""<div class=up>{status("#fff")}<b>{head}</b><p>大豆纤维冬被 加厚保暖</p><p>已售 8,600+</p></div><div class=sh>
        <div class=a><i></i><div><b>¥{price}</b><p>已选：雾霾蓝，{chosen}</p><p style="color:#777">库存 137 件</p></div></div><b>颜色</b>
        <div class=o><span class=on>雾霾蓝</span><span>奶油白</span> <span>浅豆绿</span></div><b>尺寸</b><div class=o>{options}</div>
        <div class=g>确定 </div></div>"""

    bodies = {
        "conditional": (body("¥89起", "200×230cm", 159), facts("conditional")),
        "clean": (body("¥159", "200×230cm", 159), facts()),
    }
    yield from shots("quilt_sheet_zh", css, bodies, width=390, scale=2)


TEMPLATES = (
    sneaker,
    takeaway,
    tea_order,
    inn,
    calligraphy,
    music_vip,
    hair_board,
    chat_camera,
    car_rental,
    fruit_group,
    cinema,
    rice_cooker,
    flash_lamp,
    gym_card,
    used_bike,
    quilt_sheet,
)
