package org.musubi.audit;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.musubi.history.Condition;
import org.musubi.history.FactKind;
import org.musubi.history.SubjectType;
import org.musubi.web.Choices;

/** What an administrator or auditor looks for in the history; what is no choice or no date filters nothing. */
public class AuditFilter {

    @QueryParam("kind")
    String kind;

    @QueryParam("type")
    String type;

    @QueryParam("organisation")
    String organisation;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    /** The filter as a condition over the alias {@code e}. Days are those of universal time, both included. */
    Condition condition() {
        StringBuilder hql = new StringBuilder("true = true");
        Map<String, Object> parameters = new HashMap<>();
        chosenKind().ifPresent(chosen -> and(hql, parameters, "e.kind = :kind", "kind", chosen));
        chosenType().ifPresent(chosen -> and(hql, parameters, "e.subjectType = :type", "type", chosen));
        day(from).ifPresent(day -> and(hql, parameters, "e.at >= :from", "from", start(day)));
        day(to).ifPresent(day -> and(hql, parameters, "e.at < :to", "to", start(day.plusDays(1))));
        if (organisation != null && !organisation.isBlank()) {
            String acting = "e.organisationId in (select o.id from Organisation o where o.code = :organisation)";
            and(hql, parameters, acting, "organisation", organisation.replace("\u0000", ""));
        }
        return new Condition(hql.toString(), parameters);
    }

    private static void and(
            StringBuilder hql, Map<String, Object> parameters, String condition, String name, Object value) {
        hql.append(" and ").append(condition);
        parameters.put(name, value);
    }

    private Optional<FactKind> chosenKind() {
        return Choices.of(FactKind.class, kind);
    }

    private Optional<SubjectType> chosenType() {
        return Choices.of(SubjectType.class, type);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    public boolean isOfKind(FactKind choice) {
        return choice.name().equals(kind);
    }

    public boolean isAbout(SubjectType choice) {
        return choice.name().equals(type);
    }

    public boolean isBy(String code) {
        return code.equals(organisation);
    }

    public String getFrom() {
        return day(from).map(LocalDate::toString).orElse("");
    }

    public String getTo() {
        return day(to).map(LocalDate::toString).orElse("");
    }

    public FactKind[] getKinds() {
        return FactKind.values();
    }

    public SubjectType[] getTypes() {
        return SubjectType.values();
    }
}
