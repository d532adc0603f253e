"""Names and tables of the specification: specs, states, regions, open questions, limits."""

from dataclasses import dataclass

CREATORS = ("user", "service")
PROTECTIONS = ("SOFTWARE", "HSM")
STATES = ("Enabled", "Disabled", "PendingImport", "PendingDeletion")
ORIGINS = ("Aliyun_KMS", "EXTERNAL")
ROUNDINGS = ("round-down-discount",)

HOSTING_CLASSES = ("service-managed", "software", "basic-hardware", "advanced-hardware")
API_CLASSES = ("service-managed", "basic", "advanced")
REGION_CLASSES = ("mainland", "outside")

BASIC_SPECS = ("Aliyun_AES_256", "Aliyun_SM4", "RSA_2048")
ADVANCED_SPECS = ("RSA_3072", "EC_P256", "EC_P256K", "EC_SM2")
SPEC_ALIASES = {"Aliyun_SM2": "EC_SM2"}
SPECS = BASIC_SPECS + ADVANCED_SPECS + tuple(SPEC_ALIASES)
SYMMETRIC_SPECS = ("Aliyun_AES_256", "Aliyun_SM4")
HSM_ONLY_SPECS = ("Aliyun_SM4", "EC_SM2")

# The readings of each open question, the default first.
OPEN_QUESTIONS = {
    "tierScope": ("account", "region", "spec", "region-and-spec"),
    "quotaOrder": ("proportional", "dearest-first", "cheapest-first"),
    "pendingImport": ("billed", "not-billed"),
    "partialDay": ("end-of-day", "any-part"),
}

# What a card may meter for the account, and the field of the scenario that says how much there is.
METERS = {
    "software-instance": "softwareInstances",
    "hardware-instance": "hardwareInstances",
    "secret": "secrets",
    "query-per-second": "queriesPerSecond",
}

MAX_GROUPS = 100_000
MAX_KEYS = 10**9
MAX_VERSIONS = 10**6
MAX_CALLS = 10**15
MAX_PERIOD_DAYS = 31
MAX_LABEL = 200
MAX_METERED = 10**9
MAX_MONTHS = 120
MAX_DATES = 600
FEWEST_DAYS_APART = 7  # of versions added by hand, and of rotations
VERSION_LIMIT = 50  # named by the documentation, only ever a warning


@dataclass(frozen=True)
class Region:
    id: str
    region_class: str
    cloud: str = "public"
    managed_hsm: bool = False
    closed: bool = False


_HSM = set(
    "cn-beijing cn-zhangjiakou cn-hangzhou cn-shanghai cn-shenzhen cn-hongkong ap-southeast-1"
    " ap-southeast-2 ap-southeast-3 ap-southeast-5 us-east-1 cn-hangzhou-finance"
    " cn-shanghai-finance-1 cn-shenzhen-finance-1 cn-north-2-gov-1".split()
)
_MAINLAND = (
    "cn-hangzhou cn-shanghai cn-qingdao cn-beijing cn-zhangjiakou cn-huhehaote cn-wulanchabu"
    " cn-shenzhen cn-heyuan cn-guangzhou cn-chengdu"
)
_FINANCE = "cn-hangzhou-finance cn-shanghai-finance-1 cn-shenzhen-finance-1"
_OUTSIDE = (
    "cn-hongkong ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-5 ap-southeast-6"
    " ap-southeast-7 ap-northeast-1 ap-northeast-2 ap-south-1 eu-central-1 eu-west-1 me-east-1"
    " us-east-1 us-west-1"
)


def _regions(names: str, region_class: str, cloud: str = "public") -> dict[str, Region]:
    return {
        name: Region(name, region_class, cloud, name in _HSM, name == "ap-southeast-2")
        for name in names.split()
    }


REGIONS = (
    _regions(_MAINLAND, "mainland")
    | _regions(_FINANCE, "mainland", "finance")
    | _regions("cn-north-2-gov-1", "mainland", "government")
    | _regions(_OUTSIDE, "outside")
)
