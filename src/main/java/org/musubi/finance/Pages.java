package org.musubi.finance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.musubi.people.Organisation;
import org.musubi.plan.Sector;
import org.musubi.project.Project;
import org.musubi.project.ReasonForm;
import org.musubi.web.Problems;
import org.musubi.web.Slice;

interface Pages {

    @CheckedTemplate(basePath = "finance")
    record budget(
            Project project,
            List<Accounts.Account> accounts,
            List<Conversion> conversions,
            Slice<BudgetLine> lines,
            BudgetFilter filter)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "finance")
    record rate(Project project, RateForm form, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "finance")
    record line(Project project, List<Organisation> organisations, BudgetForm form, Problems problems)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "finance")
    record revision(BudgetLine line, RevisionForm form, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "finance")
    record lineWithdrawal(BudgetLine line, ReasonForm form, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "finance")
    record transactions(Project project, Slice<Transaction> transactions, TransactionFilter filter)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "finance")
    record transaction(Transaction transaction, Transaction correction) implements TemplateInstance {}

    @CheckedTemplate(basePath = "finance")
    record booking(
            Project project,
            Transaction replaced,
            List<Organisation> organisations,
            String action,
            TransactionForm form,
            Problems problems)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "finance")
    record reversal(Transaction transaction, ReasonForm form, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "finance")
    record totals(List<Sector> sectors, List<Totals.Table> tables, TotalsFilter filter) implements TemplateInstance {}

    @CheckedTemplate(basePath = "finance")
    record allTransactions(Slice<Transaction> transactions, TotalsFilter filter) implements TemplateInstance {}

    @CheckedTemplate(basePath = "finance")
    record allPlans(Slice<BudgetLine> plans, TotalsFilter filter) implements TemplateInstance {}
}
