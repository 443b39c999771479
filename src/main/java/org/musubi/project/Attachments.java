package org.musubi.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.musubi.file.StoredFile;
import org.musubi.file.StoredFiles;
import org.musubi.file.Upload;
import org.musubi.history.Condition;
import org.musubi.history.Fact;
import org.musubi.people.Audience;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Person;
import org.musubi.people.Readership;

/** All files of projects, as far as a member may read them: the project and the file itself. */
@ApplicationScoped
public class Attachments implements PanacheRepositoryBase<Attachment, UUID> {

    @Inject
    StoredFiles files;

    /** Keeps an upload that was checked before. */
    public Attachment keep(Upload upload, Project project, Audience audience, Member by) {
        Attachment attachment = new Attachment(project, audience, files.keep(upload), Signature.of(by));
        persist(attachment);
        return attachment;
    }

    /** A file that comes with the project from what it grew out of; the fact tells who brought it here. */
    public Fact adopt(
            Project project, Audience audience, StoredFile file, Person sender, Organisation organisation, Member by) {
        Attachment attachment = new Attachment(project, audience, file, Signature.of(sender, organisation));
        persist(attachment);
        return attachment.added(by);
    }

    public Optional<Attachment> visibleTo(Member member, UUID id) {
        return find(visible(member, "a.id = :id"), with(member, "id", id)).singleResultOptional();
    }

    /** The files of a project that the member may read, newest first. */
    public List<Attachment> of(Project project, Member member) {
        return list(visible(member, "p = :project") + " order by a.id desc", with(member, "project", project));
    }

    private static String visible(Member member, String which) {
        return "select a from Attachment a join fetch a.project p join fetch a.audience join fetch a.file join fetch a.by.organisation"
                + " where " + which + " and "
                + Readership.of(member).over("p.audience").hql() + " and "
                + Readership.of(member).over("a.audience").hql();
    }

    private static Map<String, Object> with(Member member, String name, Object value) {
        Condition condition = Readership.of(member).over("a.audience");
        Map<String, Object> parameters = new HashMap<>(condition.parameters());
        parameters.put(name, value);
        return parameters;
    }
}
