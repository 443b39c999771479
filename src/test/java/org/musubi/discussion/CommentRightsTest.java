package org.musubi.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.history.Actor;
import org.musubi.history.SubjectType;
import org.musubi.people.Audience;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Role;
import org.musubi.people.SharingLabel;
import org.musubi.people.Side;
import org.musubi.support.Cast;
import org.musubi.text.Bilingual;
import org.musubi.text.Language;

/** Who may do what to a comment: state × act, with everybody who may. */
class CommentRightsTest {

    private final Organisation companyJp = Cast.organisation("company-jp", Side.JP, 70);
    private final Organisation companyIn = Cast.organisation("company-in", Side.IN, 70);
    private final Map<String, Member> cast = cast();

    private Map<String, Member> cast() {
        Organisation ministry = Cast.organisation("meity", Side.IN, 10);
        Organisation secretariat = Cast.organisation("joint-secretariat", Side.NEITHER, 10);
        Map<String, Member> everybody = new LinkedHashMap<>();
        everybody.put("visitor", Member.visitor());
        everybody.put("author", Cast.member(companyJp, Role.MEMBER));
        everybody.put("authorElsewhere", Cast.actingFor(everybody.get("author"), companyIn));
        everybody.put("colleague", Cast.member(companyJp, Role.MEMBER));
        everybody.put("other", Cast.member(companyIn, Role.MEMBER));
        everybody.put("roleless", Cast.member(companyIn));
        everybody.put("focalPoint", Cast.member(ministry, Role.MEMBER, Role.FOCAL_POINT));
        everybody.put("moderator", Cast.member(ministry, Role.MEMBER, Role.MODERATOR));
        everybody.put("administrator", Cast.member(secretariat, Role.ADMINISTRATOR));
        everybody.put("auditor", Cast.member(secretariat, Role.AUDITOR));
        return everybody;
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "open,    reply,      author authorElsewhere colleague other focalPoint moderator",
        "open,    edit,       author",
        "open,    delete,     author",
        "open,    report,     colleague other focalPoint moderator",
        "open,    readText,   visitor author authorElsewhere colleague other roleless focalPoint moderator administrator auditor",
        "hidden,  reply,      ''",
        "hidden,  edit,       ''",
        "hidden,  delete,     author",
        "hidden,  report,     ''",
        "hidden,  readText,   author authorElsewhere moderator",
        "hidden,  readReason, author authorElsewhere moderator",
        "deleted, reply,      ''",
        "deleted, edit,       ''",
        "deleted, delete,     ''",
        "deleted, report,     ''",
        "deleted, readText,   ''",
        "strict,  read,       author colleague focalPoint",
        "strict,  reply,      author colleague focalPoint",
        "strict,  report,     colleague focalPoint",
        "red,     read,       author authorElsewhere focalPoint",
    })
    void only_these_may(String state, String act, String who) {
        Comment comment = comment(state);
        BiPredicate<Comment, Member> right = right(act);
        String may = cast.entrySet().stream()
                .filter(one -> right.test(comment, one.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" "));
        assertEquals(who, may);
    }

    private Comment comment(String state) {
        Member author = cast.get("author");
        Conversation conversation = new Conversation(
                SubjectType.PROJECT,
                UUID.randomUUID(),
                Bilingual.of("題", "Title"),
                "/projects/1",
                Audience.everybody(companyJp));
        SharingLabel label =
                switch (state) {
                    case "strict" -> SharingLabel.AMBER_STRICT;
                    case "red" -> SharingLabel.RED;
                    default -> SharingLabel.CLEAR;
                };
        Comment comment = Comment.on(conversation, "text", Language.EN, label, author);
        if (state.equals("hidden")) {
            comment.hide(ReportReason.SPAM, "spam", Actor.portal());
        }
        if (state.equals("deleted")) {
            comment.delete(author);
        }
        return comment;
    }

    private static BiPredicate<Comment, Member> right(String act) {
        return switch (act) {
            case "reply" -> Comment::repliableBy;
            case "edit" -> Comment::editableBy;
            case "delete" -> Comment::deletableBy;
            case "report" -> Comment::reportableBy;
            case "read" -> Comment::readableBy;
            case "readText" -> Comment::textShownTo;
            case "readReason" -> Comment::reasonShownTo;
            default -> throw new IllegalArgumentException(act);
        };
    }
}
