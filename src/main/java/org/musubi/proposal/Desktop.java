package org.musubi.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.musubi.people.Member;
import org.musubi.proposal.Writing.State;
import org.musubi.web.Problems;

/** Lays out the page of a step: with what is saved, with what was typed, or with what a template says. */
@ApplicationScoped
class Desktop {

    @Inject
    Offers offers;

    @Inject
    SectorTemplates templates;

    @Inject
    Likenesses likenesses;

    /** A step as somebody comes to it: typed text that was never saved goes before what is saved. */
    Pages.writing open(Proposal proposal, Part part) {
        Typing typed = proposal.typed(part).filter(Typing::isUnsaved).orElse(null);
        if (typed != null) {
            return page(proposal, typed.form(), new Problems(), typed, State.TYPED);
        }
        ProposalForm saved = ProposalForm.of(part, proposal.getContent());
        Optional<ProposalForm> prefilled = template(saved);
        return page(
                proposal,
                prefilled.orElse(saved),
                new Problems(),
                null,
                prefilled.isPresent() ? State.PREFILLED : State.SAVED);
    }

    /** The form again as it was sent. */
    Pages.writing again(Proposal proposal, ProposalForm form) {
        return page(proposal, form, new Problems(), null, State.SAVED);
    }

    Pages.writing wrong(Proposal proposal, ProposalForm form, Problems problems) {
        return page(proposal, form, problems, null, State.SAVED);
    }

    /** The form again with the words of the template, where the sector has one and no summary is typed. */
    Pages.writing prefilled(Proposal proposal, ProposalForm form) {
        Optional<ProposalForm> prefilled = template(form);
        return page(
                proposal,
                prefilled.orElse(form),
                new Problems(),
                null,
                prefilled.isPresent() ? State.PREFILLED : State.SAVED);
    }

    /** What was typed on an older page, with a number under which it may replace the newer text knowingly. */
    Pages.writing stale(Proposal proposal, ProposalForm form) {
        Typing newer = proposal.typed(form.part()).orElse(null);
        return page(proposal, form, new Problems(), newer, State.STALE);
    }

    /** The last look before a proposal goes to a focal point. */
    Pages.preview preview(Proposal proposal, Member me) {
        return new Pages.preview(
                proposal,
                Part.PREVIEW,
                Writing.stops(proposal, Part.PREVIEW),
                proposal.getMissing(),
                likenesses.of(proposal, me));
    }

    private Optional<ProposalForm> template(ProposalForm form) {
        return form.part() == Part.WHAT && form.isWithoutSummary()
                ? templates.of(form.text("sector")).map(form::prefilled)
                : Optional.empty();
    }

    private Pages.writing page(Proposal proposal, ProposalForm form, Problems problems, Typing typed, State state) {
        long sequence = proposal.typed(form.part()).map(Typing::next).orElse(1L);
        return new Pages.writing(
                new Writing(proposal, form.part(), form, sequence, offers.now(), problems, typed, state));
    }
}
