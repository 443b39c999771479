package org.musubi.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.musubi.plan.Party;
import org.musubi.plan.PartyRole;

/** What stands in the form of one step, exactly as typed, so that it can be kept and shown again. */
public record ProposalForm(Part part, Map<String, List<String>> fields) {

    static final int ROWS = 4;
    static final int MOST_ROWS = 40;
    private static final int MORE = 4;

    /** A row of the parties: organisation and role as typed. */
    public record Row(String organisation, String role) {

        boolean isEmpty() {
            return organisation.isEmpty() && role.isEmpty();
        }
    }

    /** What was sent for a step; what belongs to no field of it is left out. */
    static ProposalForm typed(Part part, Map<String, List<String>> sent) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            if (part.holds(name)) {
                fields.put(name, values.stream().map(ProposalForm::withoutNull).toList());
            }
        });
        return new ProposalForm(part, fields);
    }

    /** A step's form with what is said so far. */
    static ProposalForm of(Part part, Content content) {
        ProposalForm form = new ProposalForm(part, new LinkedHashMap<>());
        return switch (part) {
            case WHAT -> form.with("titleJa", content.getTitle().getJa())
                    .with("titleEn", content.getTitle().getEn())
                    .with("summaryJa", content.getSummary().getJa())
                    .with("summaryEn", content.getSummary().getEn())
                    .with(
                            "sector",
                            content.getSector() == null
                                    ? null
                                    : content.getSector().getCode());
            case WHO -> form.with("kind", content.getKind())
                    .with("kindReason", content.getKindReason())
                    .with("label", content.getLabel())
                    .with(content.getParties());
            case WHERE -> form.with(
                            "place",
                            content.getPlace() == null
                                    ? null
                                    : content.getPlace().getCode())
                    .with("placeName", content.getPlaceName())
                    .with("plannedStart", text(content.getPlannedStart()))
                    .with("plannedEnd", text(content.getPlannedEnd()));
            case MONEY -> form.with(
                            "amount",
                            content.getAmount() == null
                                    ? null
                                    : content.getAmount().stripTrailingZeros().toPlainString())
                    .with("currency", content.getCurrency());
            case EVIDENCE -> form.with(
                    "commitment",
                    content.getCommitment() == null
                            ? null
                            : content.getCommitment().getRef());
            case PREVIEW -> form;
        };
    }

    /** The same with the words of a template where no summary is written yet. */
    ProposalForm prefilled(SectorTemplate template) {
        return new ProposalForm(part, new LinkedHashMap<>(fields))
                .with("summaryJa", template.getText().getJa())
                .with("summaryEn", template.getText().getEn());
    }

    private ProposalForm with(String field, Object value) {
        fields.put(field, List.of(Objects.toString(value, "")));
        return this;
    }

    private ProposalForm with(List<Party> parties) {
        fields.put(
                "organisation",
                parties.stream().map(party -> party.getOrganisation().getCode()).toList());
        fields.put(
                "role",
                parties.stream().map(Party::getRole).map(PartyRole::name).toList());
        return this;
    }

    /** What was typed into a field; empty where nothing was. */
    public String text(String field) {
        return at(fields.get(field), 0);
    }

    public boolean says(String field, Object choice) {
        return text(field).equals(choice.toString());
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    /** Whether no summary is typed in either language. */
    boolean isWithoutSummary() {
        return clean(text("summaryJa")).isEmpty() && clean(text("summaryEn")).isEmpty();
    }

    /** In UTF-16 units, over all fields. */
    int length() {
        return fields.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
    }

    /** The rows to show: what was typed, then empty ones. */
    public List<Row> getRows() {
        return rows(0);
    }

    /** The same form with a few more empty rows. */
    ProposalForm withMoreRows() {
        List<Row> rows = rows(MORE);
        Map<String, List<String>> more = new LinkedHashMap<>(fields);
        more.put("organisation", rows.stream().map(Row::organisation).toList());
        more.put("role", rows.stream().map(Row::role).toList());
        return new ProposalForm(part, more);
    }

    private List<Row> rows(int more) {
        List<Row> rows = new ArrayList<>(typedRows());
        int wanted = Math.max(ROWS, rowsSent() + more);
        while (rows.size() < Math.min(wanted, MOST_ROWS)) {
            rows.add(new Row("", ""));
        }
        return rows;
    }

    /** The rows in which something was chosen. */
    List<Row> typedRows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(rowsSent(), MOST_ROWS); i++) {
            Row row = new Row(at(fields.get("organisation"), i), at(fields.get("role"), i));
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private int rowsSent() {
        return Math.max(
                fields.getOrDefault("organisation", List.of()).size(),
                fields.getOrDefault("role", List.of()).size());
    }

    private static String at(List<String> values, int i) {
        return values != null && i < values.size() ? values.get(i) : "";
    }

    private static String text(LocalDate date) {
        return date == null ? null : date.toString();
    }

    /** Without the ends and without the one character that PostgreSQL cannot keep. */
    static String clean(String typed) {
        return typed == null ? "" : withoutNull(typed).strip();
    }

    private static String withoutNull(String typed) {
        return typed.replace("\u0000", "");
    }
}
