package org.musubi.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.musubi.history.SubjectType;
import org.musubi.people.Audience;
import org.musubi.people.Member;
import org.musubi.people.Role;
import org.musubi.people.SharingLabel;
import org.musubi.people.Side;
import org.musubi.support.Cast;
import org.musubi.text.Bilingual;
import org.musubi.text.Language;

class CommentTest {

    private final Member author = Cast.member(Cast.organisation("company-jp", Side.JP, 70), Role.MEMBER);
    private final Conversation conversation = new Conversation(
            SubjectType.PROJECT,
            UUID.randomUUID(),
            Bilingual.of("題", "Title"),
            "/projects/1",
            Audience.everybody(author.getOrganisation()));

    @Test
    void its_author_edits_it_for_sixty_minutes() {
        Comment comment = say("first");
        assertTrue(comment.editableBy(
                author, comment.getAt().plus(Duration.ofMinutes(60)).minusNanos(1)));
        assertFalse(comment.editableBy(author, comment.getAt().plus(Duration.ofMinutes(60))));
    }

    @Test
    void replies_go_to_the_fourth_level_and_stay_there() {
        Comment comment = say("level 1");
        for (int depth = 1; depth <= 3; depth++) {
            Comment reply = answer(comment);
            assertEquals(depth, reply.getDepth());
            assertSame(comment, reply.getParent());
            comment = reply;
        }
        Comment neighbour = answer(comment);
        assertEquals(3, neighbour.getDepth());
        assertSame(comment.getParent(), neighbour.getParent());
    }

    @Test
    void plain_order_of_keys_is_reading_order() {
        Comment first = say("first");
        Comment second = say("second");
        Comment lateAnswer = answer(first);
        Comment laterAnswer = answer(first);
        Comment answerToAnswer = answer(lateAnswer);
        List<Comment> thread = new ArrayList<>(List.of(second, laterAnswer, answerToAnswer, first, lateAnswer));
        thread.sort(Comparator.comparing(Comment::getSortKey));
        assertEquals(List.of(first, lateAnswer, answerToAnswer, laterAnswer, second), thread);
    }

    @Test
    void an_answer_whose_question_is_not_shown_joins_the_level_above() {
        Comment first = say("first");
        Comment unseen = answer(first);
        Comment answer = answer(unseen);
        List<Turn> turns = Turn.nested(List.of(first, answer), author);
        assertEquals(1, turns.size());
        assertSame(answer, turns.get(0).replies().get(0).comment());
    }

    @Test
    void a_stricter_label_gets_readers_of_its_own_and_the_same_label_shares_them() {
        Comment open = say("open");
        assertSame(conversation.getAudience(), open.getAudience());
        Comment strict = Comment.on(conversation, "strict", Language.EN, SharingLabel.AMBER, author);
        assertNotSame(conversation.getAudience(), strict.getAudience());
        assertEquals(
                SharingLabel.AMBER,
                strict.reply("x", Language.EN, SharingLabel.CLEAR, author)
                        .getAudience()
                        .getLabel());
        assertEquals(List.of(SharingLabel.AMBER, SharingLabel.AMBER_STRICT, SharingLabel.RED), strict.getLabels());
    }

    @Test
    void it_is_deleted_once() {
        Comment comment = say("gone");
        comment.delete(author);
        assertThrows(IllegalStateException.class, () -> comment.delete(author));
    }

    private Comment say(String text) {
        return Comment.on(conversation, text, Language.EN, SharingLabel.CLEAR, author);
    }

    private Comment answer(Comment comment) {
        return comment.reply("answer", Language.JA, SharingLabel.CLEAR, author);
    }
}
