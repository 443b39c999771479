package org.musubi.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.musubi.finding.Finding;
import org.musubi.finding.FindingKind;
import org.musubi.finding.Findings;
import org.musubi.plan.Party;
import org.musubi.text.Amounts;
import org.musubi.text.Bilingual;
import org.musubi.text.Language;

/** How proposals are found, drafts by their own organisations and once they have a title. */
@ApplicationScoped
class ProposalFindings implements Findings<Proposal> {

    @Override
    public Class<Proposal> type() {
        return Proposal.class;
    }

    @Override
    public Optional<Finding> of(Proposal proposal) {
        Content content = proposal.getContent();
        Finding finding = Finding.of(FindingKind.PROPOSAL, proposal.getId(), proposal.getPath(), content.getTitle())
                .readBy(proposal.getAudience().getId())
                .summed(content.getSummary())
                .tagged(proposal.getOrganisation().getName())
                .tagged(content.getSector() == null ? null : content.getSector().getName())
                .tagged(content.getPlace() == null ? null : content.getPlace().getName())
                .tagged(content.getPlaceName())
                .tagged(
                        content.getCommitment() == null
                                ? null
                                : content.getCommitment().getRef())
                .tagged(amount(content))
                .placed(
                        content.getSector() == null ? null : content.getSector().getCode(),
                        proposal.getStage().name())
                .concerning(proposal.getOrganisation().getSide().name())
                .dated(
                        content.getPlannedStart() == null
                                ? null
                                : content.getPlannedStart().getYear());
        for (Party party : content.getParties()) {
            finding = finding.tagged(party.getOrganisation().getName())
                    .concerning(party.getOrganisation().getSide().name());
        }
        return Optional.of(finding).filter(named -> !content.getTitle().empty());
    }

    private static Bilingual amount(Content content) {
        return content.getAmount() == null || content.getCurrency() == null
                ? null
                : Bilingual.of(
                        Amounts.money(content.getAmount(), content.getCurrency().name(), Language.JA),
                        Amounts.money(content.getAmount(), content.getCurrency().name(), Language.EN));
    }
}
