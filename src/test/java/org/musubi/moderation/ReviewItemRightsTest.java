package org.musubi.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Constructor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.discussion.Comment;
import org.musubi.discussion.ReportReason;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Person;
import org.musubi.people.Role;
import org.musubi.people.Side;
import org.musubi.support.Cast;

/** Who decides on whose comment, and which decision follows which state. */
class ReviewItemRightsTest {

    private final Organisation meti = Cast.organisation("meti", Side.JP, 10);
    private final Organisation meity = Cast.organisation("meity", Side.IN, 10);
    private final Organisation companyJp = Cast.organisation("company-jp", Side.JP, 70);
    private final Member reporter = Cast.member(companyJp, Role.MEMBER);
    private final Map<String, Member> cast = cast();

    private Map<String, Member> cast() {
        Map<String, Member> everybody = new LinkedHashMap<>();
        everybody.put("visitor", Member.visitor());
        everybody.put("member", Cast.member(companyJp, Role.MEMBER));
        everybody.put("focalPoint", Cast.member(meti, Role.MEMBER, Role.FOCAL_POINT));
        everybody.put("administrator", Cast.member(meity, Role.ADMINISTRATOR));
        everybody.put("moderatorJp", Cast.member(meti, Role.MEMBER, Role.MODERATOR));
        everybody.put("moderatorIn", Cast.member(meity, Role.MEMBER, Role.MODERATOR));
        Member ofBoth = Cast.member(meity, Role.MEMBER, Role.MODERATOR);
        everybody.put("moderatorOfBoth", Cast.actingFor(ofBoth, meti));
        return everybody;
    }

    @ParameterizedTest(name = "a comment of {0} by {1}: {2}")
    @CsvSource({
        "company-jp, member,          moderatorJp moderatorIn moderatorOfBoth",
        "meti,       focalPoint,      moderatorIn",
        "meity,      moderatorIn,     moderatorJp",
        "company-jp, moderatorIn,     moderatorJp moderatorOfBoth",
    })
    void moderators_decide_but_not_about_their_own(String organisation, String author, String who) {
        ReviewItem item = item(organisation, author);
        String may = cast.entrySet().stream()
                .filter(one -> item.decidableBy(one.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" "));
        assertEquals(who, may);
    }

    @Test
    void a_pending_item_is_decided_once_and_a_hidden_one_may_come_back() {
        ReviewItem item = item("company-jp", "member");
        assertEquals(List.of(Decision.APPROVE, Decision.REJECT, Decision.IGNORE), item.getDecisions());
        item.rule(Decision.APPROVE, ReportReason.SPAM, "spam", cast.get("moderatorIn"));
        assertEquals(List.of(Decision.RESTORE), item.getDecisions());
        assertThrows(
                IllegalStateException.class, () -> item.rule(Decision.REJECT, null, "late", cast.get("moderatorJp")));
        item.rule(Decision.RESTORE, null, "fine", cast.get("moderatorJp"));
        assertEquals(ReviewState.REJECTED, item.getState());
        assertEquals(List.of(), item.getDecisions());
    }

    @Test
    void a_new_report_makes_a_decided_item_wait_again() {
        ReviewItem item = item("company-jp", "member");
        item.rule(Decision.IGNORE, null, "nothing", cast.get("moderatorIn"));
        item.file(ReportReason.INSULT, "look again", reporter);
        assertEquals(ReviewState.PENDING, item.getState());
        assertEquals(ReportReason.INSULT, item.getReason());
    }

    private ReviewItem item(String organisation, String author) {
        Map<String, Organisation> organisations = Map.of("meti", meti, "meity", meity, "company-jp", companyJp);
        Comment comment = comment(cast.get(author).getPerson(), organisations.get(organisation));
        ReviewItem item = new ReviewItem(comment);
        item.file(ReportReason.SPAM, "look", reporter);
        return item;
    }

    private static Comment comment(Person person, Organisation organisation) {
        try {
            Constructor<Comment> empty = Comment.class.getDeclaredConstructor();
            empty.setAccessible(true);
            Comment comment = empty.newInstance();
            set(comment, "person", person);
            set(comment, "organisation", organisation);
            return comment;
        } catch (ReflectiveOperationException renamed) {
            throw new AssertionError(renamed);
        }
    }

    private static void set(Comment comment, String field, Object value) throws ReflectiveOperationException {
        var declared = Comment.class.getDeclaredField(field);
        declared.setAccessible(true);
        declared.set(comment, value);
    }
}
