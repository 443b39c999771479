package org.musubi.discussion;

import java.util.ArrayList;
import java.util.List;
import org.musubi.people.Capacity;
import org.musubi.people.Member;

/** A comment as one reader gets it, with the answers to it that he or she may read. */
public record Turn(Comment comment, Member reader, List<Turn> replies) {

    Turn(Comment comment, Member reader) {
        this(comment, reader, new ArrayList<>());
    }

    /**
     * Nests comments that come in reading order. Where the comment answered is not among them, the answer joins the
     * nearest level above it.
     */
    static List<Turn> nested(List<Comment> inOrder, Member reader) {
        List<Turn> top = new ArrayList<>();
        List<Turn> branch = new ArrayList<>();
        for (Comment comment : inOrder) {
            Turn turn = new Turn(comment, reader);
            branch.removeIf(above -> !comment.answersWithin(above.comment));
            (branch.isEmpty() ? top : branch.get(branch.size() - 1).replies).add(turn);
            branch.add(turn);
        }
        return top;
    }

    public boolean isShown() {
        return comment.textShownTo(reader);
    }

    public boolean isReasoned() {
        return comment.isHidden() && comment.reasonShownTo(reader);
    }

    /** Whether the label says more than that of the subject's page. */
    public boolean isNarrower() {
        return comment.getAudience()
                .getLabel()
                .stricterThan(comment.getConversation().getAudience().getLabel());
    }

    public boolean isFocal() {
        return comment.getCapacity() == Capacity.FOCAL_POINT;
    }

    public String getDeletionPath() {
        return comment.getPath() + "/deletion";
    }

    public boolean isActable() {
        return isRepliable() || isReportable() || comment.deletableBy(reader);
    }

    public boolean isRepliable() {
        return comment.repliableByReader(reader);
    }

    public boolean isReportable() {
        return comment.reportableByReader(reader);
    }
}
