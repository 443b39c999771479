package org.musubi.result;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.musubi.project.Project;
import org.musubi.project.ReasonForm;
import org.musubi.text.Bilingual;
import org.musubi.web.Problems;

interface Pages {

    @CheckedTemplate(basePath = "result")
    record index(Project project, List<Board> boards) implements TemplateInstance {}

    @CheckedTemplate(basePath = "result")
    record result(Project project, Result result, String action, ResultForm form, Problems problems)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "result")
    record definition(Result result, Indicator indicator, String action, IndicatorForm form, Problems problems)
            implements TemplateInstance {}

    /** @param contested the value to whose contest the problems belong; null for none */
    @CheckedTemplate(basePath = "result")
    record indicator(Scale scale, UUID contested, ReasonForm form, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "result")
    record period(Indicator indicator, PeriodForm form, Problems problems) implements TemplateInstance {}

    /** @param now what is stated at present; null for a first value */
    @CheckedTemplate(basePath = "result")
    record value(
            Indicator indicator,
            Period period,
            ValueKind kind,
            Value now,
            String action,
            ValueForm form,
            Problems problems)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "result")
    record withdrawal(Project project, Bilingual what, String action, String back, ReasonForm form, Problems problems)
            implements TemplateInstance {}

    /** A result with its indicators. */
    record Board(Result result, List<Scale> scales) {}
}
