package org.musubi.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.plan.Party;
import org.musubi.project.Kind;

/** What the browser sends, exactly as typed, so that it can be shown again. */
public record ProposalForm(
        @RestForm String titleJa,
        @RestForm String titleEn,
        @RestForm String summaryJa,
        @RestForm String summaryEn,
        @RestForm String sector,
        @RestForm String commitment,
        @RestForm String kind,
        @RestForm String kindReason,
        @RestForm List<String> organisation,
        @RestForm List<String> role,
        @RestForm String place,
        @RestForm String placeName,
        @RestForm String plannedStart,
        @RestForm String plannedEnd,
        @RestForm String amount,
        @RestForm String currency,
        @RestForm String label,
        @RestForm String once,
        @RestForm Integer version,
        @RestForm String more) {

    static final int ROWS = 8;
    static final int MOST_ROWS = 40;
    private static final int MORE = 4;

    /** A row of the parties: organisation and role as typed. */
    public record Row(String organisation, String role) {

        boolean isEmpty() {
            return organisation.isEmpty() && role.isEmpty();
        }
    }

    /** An empty form that acts once. */
    static ProposalForm empty() {
        return of(new ContentText(null), null, UUID.randomUUID().toString());
    }

    /** A form with what the proposal says. */
    static ProposalForm of(Proposal proposal) {
        return of(new ContentText(proposal.getContent()), proposal.getVersion(), null);
    }

    private static ProposalForm of(ContentText text, Integer version, String once) {
        return new ProposalForm(
                text.titleJa(),
                text.titleEn(),
                text.summaryJa(),
                text.summaryEn(),
                text.sector(),
                text.commitment(),
                text.kind(),
                text.kindReason(),
                text.organisations(),
                text.roles(),
                text.place(),
                text.placeName(),
                text.plannedStart(),
                text.plannedEnd(),
                text.amount(),
                text.currency(),
                text.label(),
                once,
                version,
                null);
    }

    /** Where the form goes. */
    public String action(Proposal proposal) {
        return proposal == null ? "/proposals" : proposal.pathTo("edit");
    }

    public boolean wantsMoreRows() {
        return more != null;
    }

    /** The rows to show: what was typed, then empty ones; as many more as were asked for. */
    public List<Row> getRows() {
        List<Row> rows = new ArrayList<>(typedRows());
        int wanted = Math.max(ROWS, rowsSent() + (wantsMoreRows() ? MORE : 0));
        while (rows.size() < Math.min(wanted, MOST_ROWS)) {
            rows.add(new Row("", ""));
        }
        return rows;
    }

    /** The rows in which something was chosen. */
    List<Row> typedRows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(rowsSent(), MOST_ROWS); i++) {
            Row row = new Row(at(organisation, i), at(role, i));
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private int rowsSent() {
        return Math.max(organisation == null ? 0 : organisation.size(), role == null ? 0 : role.size());
    }

    private static String at(List<String> values, int i) {
        return values != null && i < values.size() ? clean(values.get(i)) : "";
    }

    /** Without the ends and without the one character that PostgreSQL cannot keep. */
    static String clean(String typed) {
        return typed == null ? "" : typed.replace("\u0000", "").strip();
    }

    /** A content, or none, as it stands in the form. */
    private record ContentText(Content content) {

        String titleJa() {
            return content == null ? null : content.getTitle().getJa();
        }

        String titleEn() {
            return content == null ? null : content.getTitle().getEn();
        }

        String summaryJa() {
            return content == null ? null : content.getSummary().getJa();
        }

        String summaryEn() {
            return content == null ? null : content.getSummary().getEn();
        }

        String sector() {
            return content == null || content.getSector() == null
                    ? null
                    : content.getSector().getCode();
        }

        String commitment() {
            return content == null || content.getCommitment() == null
                    ? null
                    : content.getCommitment().getRef();
        }

        String kind() {
            return content == null ? Kind.BILATERAL.name() : content.getKind().name();
        }

        String kindReason() {
            return content == null ? null : content.getKindReason();
        }

        List<String> organisations() {
            return parties().stream()
                    .map(party -> party.getOrganisation().getCode())
                    .toList();
        }

        List<String> roles() {
            return parties().stream().map(party -> party.getRole().name()).toList();
        }

        String place() {
            return content == null || content.getPlace() == null
                    ? null
                    : content.getPlace().getCode();
        }

        String placeName() {
            return content == null ? null : content.getPlaceName();
        }

        String plannedStart() {
            return content == null ? null : text(content.getPlannedStart());
        }

        String plannedEnd() {
            return content == null ? null : text(content.getPlannedEnd());
        }

        String amount() {
            return content == null || content.getAmount() == null
                    ? null
                    : content.getAmount().stripTrailingZeros().toPlainString();
        }

        String currency() {
            return content == null || content.getCurrency() == null
                    ? null
                    : content.getCurrency().name();
        }

        String label() {
            return content == null ? "AMBER" : content.getLabel().name();
        }

        private List<Party> parties() {
            return content == null ? List.of() : content.getParties();
        }

        private static String text(LocalDate date) {
            return date == null ? null : date.toString();
        }
    }
}
