-- Keyed by the code of the sector: the plan, which brings the sectors, is loaded after the schema.
create table proposal_template (
    id uuid primary key,
    sector_code text not null unique,
    text_ja text, text_en text, text_ja_state text not null, text_en_state text not null, text_ja_of text, text_en_of text,
    version int not null default 0
);

insert into proposal_template (id, sector_code, text_ja, text_en, text_ja_state, text_en_state) values
(gen_random_uuid(), 'overview',
'## 目的
両国の経済安全保障にとって何が変わるのか

## 内容
何を、どの順序で行うのか

## 分担
日本側とインド側がそれぞれ担うこと

## 期待される成果
いつまでに、何をもって達成とするのか',
'## Purpose
What changes for the economic security of both countries?

## Content
What is done, and in which order?

## Division of work
What does the Japanese side do, and what the Indian side?

## Expected result
By when, and what will show that it is reached?', 'SOURCE', 'SOURCE'),
(gen_random_uuid(), 'semiconductors',
'## 対象となる工程
設計、材料、装置、製造、後工程のどこに当たるのか

## 現状の依存関係
供給元がどこに集中しているのか（出典を添える）

## 内容
設備、人材、共同研究のうち何を行うのか

## 人材
育成する人数、期間、受け入れ先

## 分担
日本側とインド側がそれぞれ担うこと

## 期待される成果
生産能力、歩留まり、認定など、何をもって達成とするのか',
'## Stage of the chain
Design, materials, equipment, fabrication, or assembly and test?

## Present dependence
Where is supply concentrated? Please give the source.

## Content
Equipment, training or joint research: what is done?

## People
How many are trained, for how long, and where do they go?

## Division of work
What does the Japanese side do, and what the Indian side?

## Expected result
Capacity, yield, qualification: what will show that it is reached?', 'SOURCE', 'SOURCE'),
(gen_random_uuid(), 'critical-minerals',
'## 対象の鉱物と段階
探査、採掘、精錬、再資源化のどれに当たるのか

## 現状の依存関係
輸入先の内訳と代替の可能性（出典を添える）

## 内容
行う事業と処理能力の見込み

## 環境と地域社会
必要な許認可、廃棄物の扱い、地域との協議

## 引き取り
誰が、どれだけ、何年間引き取るのか

## 期待される成果
何をもって達成とするのか',
'## Mineral and stage
Exploration, mining, refining or recycling?

## Present dependence
From where is it imported, and what could replace it? Please give the source.

## Content
What is done, and with which expected capacity?

## Environment and communities
Permits needed, treatment of waste, consultation with those who live there

## Offtake
Who takes how much, and for how many years?

## Expected result
What will show that it is reached?', 'SOURCE', 'SOURCE'),
(gen_random_uuid(), 'ict',
'## 対象
通信網、海底ケーブル、データセンター、人工知能、デジタル公共基盤などのどれに当たるのか

## 信頼性と安全性
調達先の選び方、適用する基準、データの所在

## 内容
構築、実証、標準化のうち何を行うのか

## 相互運用
両国または第三国での使い方

## 分担
日本側とインド側がそれぞれ担うこと

## 期待される成果
何をもって達成とするのか',
'## Subject
Networks, submarine cables, data centres, artificial intelligence, digital public infrastructure: which?

## Trust and security
How are suppliers chosen, which standards apply, and where do data stay?

## Content
Building, trial or standardisation: what is done?

## Interoperability
How is it used in both countries, or in third ones?

## Division of work
What does the Japanese side do, and what the Indian side?

## Expected result
What will show that it is reached?', 'SOURCE', 'SOURCE'),
(gen_random_uuid(), 'clean-energy',
'## 対象
水素・アンモニア、バイオ燃料、蓄電池、再生可能エネルギーなどのどれに当たるのか

## 供給網
原料から利用までのうち、どこを強くするのか

## 内容
設備の規模、場所、用地と系統接続の状況

## 資金
想定する出資、融資、保証と、その状態

## 環境
排出削減の見込みと算定方法

## 期待される成果
何をもって達成とするのか',
'## Subject
Hydrogen and ammonia, biofuels, batteries, renewable power: which?

## Supply chain
From raw material to use, which link becomes stronger?

## Content
Size and place of the plant; state of land and grid connection

## Money
Equity, loans and guarantees expected, and how far each is agreed

## Environment
Expected reduction of emissions, and how it is worked out

## Expected result
What will show that it is reached?', 'SOURCE', 'SOURCE'),
(gen_random_uuid(), 'pharmaceuticals',
'## 対象
原薬、中間体、製剤、医療機器のどれに当たるのか

## 現状の依存関係
供給元の集中と、供給が途絶えたときの影響（出典を添える）

## 内容
製造、技術移転、共同開発のうち何を行うのか

## 規制
必要な承認、査察、品質基準と担当する機関

## 分担
日本側とインド側がそれぞれ担うこと

## 期待される成果
何をもって達成とするのか',
'## Subject
Active ingredients, intermediates, finished products or devices?

## Present dependence
Where is supply concentrated, and what follows if it stops? Please give the source.

## Content
Manufacture, transfer of technology or joint development: what is done?

## Regulation
Approvals, inspections and quality standards needed, and who is responsible

## Division of work
What does the Japanese side do, and what the Indian side?

## Expected result
What will show that it is reached?', 'SOURCE', 'SOURCE'),
(gen_random_uuid(), 'science',
'## 研究課題
何を明らかにし、経済安全保障にどう役立つのか

## 体制
参加する研究機関、責任者、施設

## 研究者の交流
人数、期間、派遣先

## 成果の扱い
知的財産、データ、公表の取決め

## 研究の安全
技術流出を防ぐための措置

## 期待される成果
何をもって達成とするのか',
'## Research question
What is to be found out, and how does it serve economic security?

## Organisation
Institutes, those responsible, and facilities

## Exchange of researchers
How many, for how long, and where?

## Results
Agreements on intellectual property, data and publication

## Research security
Measures against unwanted transfer of technology

## Expected result
What will show that it is reached?', 'SOURCE', 'SOURCE');
