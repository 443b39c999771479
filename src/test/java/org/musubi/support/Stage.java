package org.musubi.support;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.musubi.discussion.Conversation;
import org.musubi.discussion.Conversations;
import org.musubi.discussion.Discussion;
import org.musubi.discussion.Talk;
import org.musubi.history.SubjectType;
import org.musubi.people.Audience;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.people.Organisations;
import org.musubi.people.SharingLabel;
import org.musubi.text.Bilingual;
import org.musubi.web.Guard;
import org.musubi.web.Slice;

/** A page with a conversation and nothing else, so that talk is tested without the things that are talked about. */
@Path("/stage")
public class Stage {

    @Inject
    Conversations conversations;

    @Inject
    Organisations organisations;

    @Inject
    CurrentMember current;

    @Inject
    Talk talk;

    @CheckedTemplate(basePath = "stage")
    record show(Discussion talk) implements TemplateInstance {}

    @GET
    @Path("{id}")
    @PermitAll
    public Object page(@PathParam("id") String id, @QueryParam("after") String after) {
        Member me = current.get();
        Conversation conversation = Guard.found(conversations
                .find("subjectId", UUID.fromString(id))
                .firstResultOptional()
                .filter(one -> one.readableBy(me)));
        return new show(talk.of(conversation, me, Slice.key(after)));
    }

    /** Opens a conversation that belongs to an organisation and answers its page's address. */
    public String open(String organisation, SharingLabel label) {
        UUID subject = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            var ours = organisations.coded(organisation).orElseThrow();
            Audience audience = Audience.everybody(ours);
            audience.label(label);
            audience.open();
            audience.name(List.of());
            conversations.getEntityManager().persist(audience);
            conversations.persist(new Conversation(
                    SubjectType.PROJECT, subject, Bilingual.of("舞台", "Stage"), "/stage/" + subject, audience));
        });
        return "/stage/" + subject;
    }
}
