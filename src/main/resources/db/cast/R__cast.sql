-- Organisations of the named cast that the plan does not name.
insert into organisation (id, code, name_ja, name_en, name_ja_state, name_en_state, side, iati_type, standing)
values
    (gen_random_uuid(), 'company-jp', '日本企業（見本）', 'Japan Company (sample)', 'SOURCE', 'SOURCE', 'JP', 70, 'VERIFIED'),
    (gen_random_uuid(), 'company-in', 'インド企業（見本）', 'India Company (sample)', 'SOURCE', 'SOURCE', 'IN', 70, 'VERIFIED'),
    (gen_random_uuid(), 'joint-secretariat', '合同事務局', 'Joint Secretariat', 'SOURCE', 'SOURCE', 'NEITHER', 10, 'VERIFIED')
on conflict (code) do nothing;
