package org.musubi.proposal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.discussion.Conversation;
import org.musubi.file.StoredFile;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.history.Subject;
import org.musubi.history.SubjectType;
import org.musubi.people.Audience;
import org.musubi.people.Capacity;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Person;
import org.musubi.people.SharingLabel;
import org.musubi.people.Side;
import org.musubi.project.Project;
import org.musubi.text.Bilingual;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/**
 * A co-operation that somebody proposes. A focal point of the originating side screens it; then each side signs for
 * exactly the same text, and the second key makes it a project. The page and the guard ask the same predicates.
 */
@Entity
public class Proposal {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Embedded
    private Content content;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.DRAFT;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    private Audience audience;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    private Conversation conversation;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person author;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    private Instant createdAt;
    private Instant submittedAt;
    private Instant waitingSince;
    private UUID projectId;
    private int edition;

    @OneToMany(mappedBy = "proposal", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<ProposalVersion> versions = new ArrayList<>();

    @OneToMany(mappedBy = "proposal", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<SignOff> signOffs = new ArrayList<>();

    @OneToMany(mappedBy = "proposal", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Decision> decisions = new ArrayList<>();

    @OneToMany(mappedBy = "proposal", cascade = CascadeType.ALL)
    private Set<Typing> typings = new HashSet<>();

    @OneToMany(mappedBy = "proposal", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Invitation> invitations = new ArrayList<>();

    @OneToMany(mappedBy = "proposal", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<ProposalFile> files = new ArrayList<>();

    @OneToMany(mappedBy = "proposal")
    private List<Assignment> assignments = new ArrayList<>();

    @Version
    private int version;

    protected Proposal() {}

    /** A draft, seen by its organisations only. Persist it before {@link #talk}. */
    public Proposal(Content content, Member author) {
        this.author = author.getPerson();
        this.organisation = author.getOrganisation();
        this.createdAt = Instant.now();
        this.waitingSince = createdAt;
        this.audience = Audience.draft(shownLabel(content), author);
        say(content, author);
    }

    /** Opens the talk about it; possible once it has its key. */
    public Fact talk(Member by) {
        conversation = new Conversation(SubjectType.PROPOSAL, id, getTitle(), getPath(), audience);
        return Fact.of(FactKind.PROPOSAL_DRAFTED, subject(), by.as(Capacity.MEMBER));
    }

    /** Says something else from now on. In joint review this voids the sign-offs of both sides. */
    public Fact revise(Content next, Member by) {
        Content former = content;
        boolean inReview = stage == Stage.JOINT_REVIEW;
        boolean wasSigned = inReview && signOffs.stream().anyMatch(key -> key.getVoidedAt() == null);
        say(next.following(content), by);
        outdate(former, by);
        conversation.call(getTitle());
        if (inReview) {
            voidKeys();
            waitingSince = Instant.now();
        }
        return Fact.of(FactKind.PROPOSAL_REVISED, subject(), by.as(Capacity.MEMBER))
                .with("version", String.valueOf(edition))
                .with("voided", wasSigned ? "both" : null);
    }

    /** Pages that show a step as it was are out of date, whoever changed it. */
    private void outdate(Content former, Member by) {
        for (Part part : Part.values()) {
            if (!ProposalForm.of(part, former).equals(ProposalForm.of(part, content))) {
                typing(part, by).pass();
            }
        }
    }

    /** Asks a person to write together with its founder; whether that may be is asked of {@link #reluctance}. */
    Invitation invite(Person person, Member by) {
        Invitation invitation = new Invitation(this, person, by);
        invitations.add(invitation);
        return invitation;
    }

    /** Adds a file that was checked; its authors may, see {@link #furnishableBy}. */
    ProposalFile furnish(StoredFile stored, Member by) {
        ProposalFile file = new ProposalFile(this, stored, by);
        files.add(file);
        return file;
    }

    /** Notes that a reader asks to write; whether he or she may is asked of {@link #requestableBy}. */
    Invitation request(Member reader) {
        Invitation request = Invitation.requestedBy(reader, this);
        invitations.add(request);
        return request;
    }

    void admit(Person person) {
        audience.name(person);
        audience.name(readers());
    }

    void dismiss(Person person) {
        if (!author.equals(person)) {
            audience.unname(person);
        }
        audience.name(readers());
    }

    /** @throws IllegalStateException if something is still lacking, see {@link #lacking} */
    public Fact submit(Member by) {
        if (lacking().any()) {
            throw new IllegalStateException("an incomplete proposal cannot be submitted");
        }
        move(Stage.SUBMITTED, null, Grounds.none(), by);
        submittedAt = waitingSince;
        audience.open();
        return Fact.of(FactKind.PROPOSAL_SUBMITTED, subject(), by.as(Capacity.MEMBER));
    }

    public Fact screen(Member by) {
        move(Stage.SCREENING, null, Grounds.none(), by);
        return Fact.of(FactKind.PROPOSAL_SCREENED, subject(), by.as(Capacity.FOCAL_POINT));
    }

    public Fact forward(Member by) {
        move(Stage.JOINT_REVIEW, null, Grounds.none(), by);
        return Fact.of(FactKind.PROPOSAL_FORWARDED, subject(), by.as(Capacity.FOCAL_POINT));
    }

    /** Gives it back to its authors, who may revise and submit it again in the same thread. */
    public Fact giveBack(String reason, Member by) {
        return giveBack(Grounds.in(reason), by);
    }

    Fact giveBack(Grounds why, Member by) {
        move(Stage.RETURNED, null, why.needed(), by);
        voidKeys();
        return Fact.of(FactKind.PROPOSAL_RETURNED, subject(), by.as(Capacity.FOCAL_POINT))
                .with("reason", why.text());
    }

    public Fact decline(String reason, Member by) {
        return decline(Grounds.in(reason), by);
    }

    Fact decline(Grounds why, Member by) {
        move(Stage.DECLINED, null, why.needed(), by);
        voidKeys();
        return Fact.of(FactKind.PROPOSAL_DECLINED, subject(), by.as(Capacity.FOCAL_POINT))
                .with("reason", why.text());
    }

    public Fact withdraw(WithdrawalReason why, String reason, Member by) {
        move(Stage.WITHDRAWN, why, Grounds.in(reason).needed(), by);
        voidKeys();
        return Fact.of(FactKind.PROPOSAL_WITHDRAWN, subject(), by.as(Capacity.MEMBER))
                .with("why", why.name())
                .with("reason", reason);
    }

    /**
     * Turns one of the two keys over the present text.
     *
     * @throws IllegalStateException if {@link #signableBy} says no
     */
    public Fact sign(Member by) {
        if (!signableBy(by)) {
            throw new IllegalStateException("this key is not theirs to turn");
        }
        signOffs.add(new SignOff(this, getHash(), by));
        waitingSince = Instant.now();
        return Fact.of(FactKind.PROPOSAL_SIGNED, subject(), by.as(Capacity.FOCAL_POINT))
                .with("side", by.side().name())
                .with("hash", getHash());
    }

    /** The key of a side that was turned with an announcement, over the present text. */
    void sign(Side side, Signature signature) {
        if (stage != Stage.JOINT_REVIEW || key(side).isPresent()) {
            throw new IllegalStateException("no such key is awaited");
        }
        signOffs.add(new SignOff(this, getHash(), side, signature));
    }

    /**
     * Becomes a project, which its readers may read.
     *
     * @throws IllegalStateException without the keys of both sides over the present text
     */
    Fact accept(Project project, Grounds why, Member by) {
        if (!isAgreed()) {
            throw new IllegalStateException("both sides have to sign first");
        }
        move(Stage.ACCEPTED, null, why, by);
        audience.label(content.getLabel());
        projectId = project.getId();
        return Fact.of(FactKind.PROPOSAL_ACCEPTED, subject(), by.as(Capacity.FOCAL_POINT))
                .with("project", projectId.toString())
                .with("hash", getHash());
    }

    private void say(Content next, Member by) {
        content = next;
        edition++;
        versions.add(new ProposalVersion(this, edition, content, by));
        audience.label(shownLabel(content));
        audience.name(readers());
    }

    /** The organisations of its parties and of those who write it. */
    private Set<Organisation> readers() {
        Set<Organisation> readers = new HashSet<>(content.organisations());
        getCoAuthors().forEach(writer -> readers.add(writer.getAcceptedFor()));
        return readers;
    }

    private void move(Stage next, WithdrawalReason listed, Grounds why, Member by) {
        if (!stage.mayBecome(next)) {
            throw new IllegalStateException(stage + " proposal cannot become " + next);
        }
        decisions.add(new Decision(this, stage, next, listed, why, by));
        stage = next;
        waitingSince = Instant.now();
    }

    private void voidKeys() {
        signOffs.forEach(SignOff::end);
    }

    /** What shall be public is for the participants until both sides have agreed to it. */
    private static SharingLabel shownLabel(Content content) {
        return content.getLabel() == SharingLabel.CLEAR ? SharingLabel.GREEN : content.getLabel();
    }

    /** Its founder and co-authors write drafts; in review, where an edit voids both keys, only its founder. */
    public boolean editableBy(Member member) {
        boolean writes = stage.isWriting() || stage == Stage.JOINT_REVIEW;
        return writes && isOriginatedBy(member) || stage.isWriting() && isCoAuthoredBy(member);
    }

    /** Its authors add and remove files while they write; what is under review stays as it was submitted. */
    public boolean furnishableBy(Member member) {
        return stage.isWriting() && editableBy(member);
    }

    /** The founder asks others to write with it, while it is written. */
    public boolean invitingBy(Member member) {
        return stage.isWriting() && isOriginatedBy(member);
    }

    /** A reader who does not write it yet, is not invited and has not asked. */
    public boolean requestableBy(Member member) {
        return stage.isWriting()
                && member.takesPart()
                && !isAuthoredBy(member)
                && audience.readableBy(member)
                && openInvitation(member).isEmpty();
    }

    /** Whether the member asked to write it and waits for the answer. */
    public boolean isRequestedBy(Member member) {
        return openInvitation(member).filter(Invitation::isRequested).isPresent();
    }

    private Optional<Invitation> openInvitation(Member member) {
        return invitations.stream()
                .filter(one -> one.isPending() || one.isRequested() || one.isAccepted())
                .filter(one -> member.is(one.getInvited()))
                .findFirst();
    }

    /** Those who write it see who else does, and who was asked. */
    public boolean isAuthoredBy(Member member) {
        return isOriginatedBy(member) || isCoAuthoredBy(member);
    }

    /** Why this person cannot be invited; null if nothing stands against it. */
    Problem reluctance(Person person) {
        if (!person.takesPart()) {
            return Problem.NOT_A_CHOICE;
        }
        if (invitations.stream()
                .anyMatch(one -> (one.isPending() || one.isRequested())
                        && one.getInvited().equals(person))) {
            return Problem.ALREADY_INVITED;
        }
        boolean writes = author.equals(person)
                || getCoAuthors().stream().anyMatch(one -> one.getInvited().equals(person))
                || audience.getLabel() != SharingLabel.RED
                        && person.getOrganisations().contains(organisation);
        return writes ? Problem.WRITES_ALREADY : null;
    }

    public boolean isInvitable(Person person) {
        return reluctance(person) == null;
    }

    /** Its readers may propose other wordings while its text can still change. */
    public boolean isAmendable() {
        return stage.isOpen() && stage != Stage.DRAFT;
    }

    /** Whoever takes part and reads it, besides its originator, who can edit it. */
    public boolean amendableBy(Member member) {
        return isAmendable() && member.takesPart() && !isOriginatedBy(member);
    }

    /** Widening or narrowing the circle of readers is for the originator. */
    public boolean relabelableBy(Member member) {
        return isOriginatedBy(member);
    }

    public boolean submittableBy(Member member) {
        return stage.isWriting() && isOriginatedBy(member);
    }

    public boolean screenableBy(Member member) {
        return stage == Stage.SUBMITTED && isScreenedBy(member);
    }

    public boolean forwardableBy(Member member) {
        return stage == Stage.SCREENING && isScreenedBy(member);
    }

    /** In screening by the originating side; in joint review by either. */
    public boolean returnableBy(Member member) {
        return stage == Stage.SCREENING && isScreenedBy(member) || stage == Stage.JOINT_REVIEW && member.isFocalPoint();
    }

    public boolean declinableBy(Member member) {
        return returnableBy(member);
    }

    /** A focal point whose side has not signed, and who has never signed this proposal for the other side. */
    public boolean signableBy(Member member) {
        return stage == Stage.JOINT_REVIEW
                && member.isFocalPoint()
                && key(member.side()).isEmpty()
                && signOffs.stream().noneMatch(key -> key.isBy(member.getPerson()) && key.getSide() != member.side());
    }

    public boolean withdrawableBy(Member member) {
        return stage.isOpen() && isOriginatedBy(member);
    }

    /** Versions and decisions are for participants, even where the accepted text is public. */
    public boolean reviewReadableBy(Member member) {
        return member.belongs();
    }

    private boolean isCoAuthoredBy(Member member) {
        return invitations.stream().anyMatch(one -> one.isHeldBy(member));
    }

    /** What the member may do in its review. */
    public Reviewing reviewing(Member member) {
        return new Reviewing(this, member);
    }

    boolean isAssignedTo(Member member) {
        return assignments.stream().anyMatch(assignment -> assignment.isOf(member));
    }

    /** Whether the member acts for one of its organisations or writes it, and so counts as one of its authors. */
    boolean isConcernOf(Member member) {
        return isAuthoredBy(member)
                || member.takesPart() && content.organisations().stream().anyMatch(member::actsFor);
    }

    boolean isOriginatedBy(Member member) {
        return member.takesPart() && member.actsFor(organisation);
    }

    private boolean isScreenedBy(Member member) {
        Side origin = organisation.getSide();
        return origin == Side.NEITHER ? member.isFocalPoint() : member.isFocalPointOf(origin);
    }

    /** What still keeps it from being submitted, text that was typed and never saved included. */
    public Problems lacking() {
        Problems lacking = content.lacking();
        for (Part part : Part.values()) {
            lacking.when(typed(part).filter(Typing::isUnsaved).isPresent(), part.getAddress(), Problem.NOT_SAVED);
        }
        return lacking;
    }

    /** The same with the steps in which to mend it, in their order. */
    public List<Missing> getMissing() {
        return lacking().getByField().entrySet().stream()
                .map(one -> new Missing(Part.of(one.getKey()), one.getKey(), one.getValue(), getPath()))
                .sorted(Comparator.comparing(Missing::part))
                .toList();
    }

    /** Where to go on: a step with text that is not saved, else one that lacks something, else the last look. */
    Part getNextPart() {
        return getMissing().stream()
                .min(Comparator.comparing((Missing one) -> one.problem() != Problem.NOT_SAVED)
                        .thenComparing(Missing::part))
                .map(Missing::part)
                .orElse(Part.PREVIEW);
    }

    /** What was typed into a step; empty where nobody ever did. */
    Optional<Typing> typed(Part part) {
        return typings.stream().filter(typing -> typing.getPart() == part).findFirst();
    }

    /** The same, made at its first use. */
    Typing typing(Part part, Member by) {
        return typed(part).orElseGet(() -> {
            Typing typing = new Typing(this, part, by);
            typings.add(typing);
            return typing;
        });
    }

    /** The files that are attached now, in the order in which they were. */
    public List<ProposalFile> getFiles() {
        return files.stream().filter(file -> !file.isRemoved()).toList();
    }

    Optional<ProposalFile> file(UUID key) {
        return getFiles().stream().filter(file -> file.getId().equals(key)).findFirst();
    }

    /** Those who accepted to write with its founder. */
    public List<Invitation> getCoAuthors() {
        return invitations.stream().filter(Invitation::isAccepted).toList();
    }

    /** Readers who asked to write it. */
    public List<Invitation> getRequests() {
        return invitations.stream().filter(Invitation::isRequested).toList();
    }

    public List<Invitation> getPendingInvitations() {
        return invitations.stream().filter(Invitation::isPending).toList();
    }

    /** The invitation by which the member writes here; null for everybody else. */
    public Invitation invitationOf(Member member) {
        return invitations.stream()
                .filter(one -> one.isHeldBy(member))
                .findFirst()
                .orElse(null);
    }

    /** The side's sign-off over the present text, if it has one. */
    public Optional<SignOff> key(Side side) {
        String hash = getHash();
        return signOffs.stream()
                .filter(key -> key.getSide() == side && key.holdsFor(hash))
                .findFirst();
    }

    public boolean isAgreed() {
        return key(Side.JP).isPresent() && key(Side.IN).isPresent();
    }

    /** The side whose key is missing while the other's is given; null while none or both are. */
    public Side getAwaited() {
        boolean japan = key(Side.JP).isPresent();
        boolean india = key(Side.IN).isPresent();
        return japan == india ? null : japan ? Side.IN : Side.JP;
    }

    /** The two keys as the page shows them. */
    public List<Key> getKeys() {
        return List.of(
                new Key(Side.JP, key(Side.JP).orElse(null)),
                new Key(Side.IN, key(Side.IN).orElse(null)));
    }

    /** A side's key; the sign-off is null while it is awaited. */
    public record Key(Side side, SignOff signOff) {}

    public boolean isReviewed() {
        return stage == Stage.JOINT_REVIEW || stage == Stage.ACCEPTED;
    }

    /** Sign-offs that an edit or a return ended. */
    public List<SignOff> getVoidedSignOffs() {
        return signOffs.stream().filter(key -> key.getVoidedAt() != null).toList();
    }

    /** Whole days since something last happened. */
    public long getWaitingDays() {
        return ChronoUnit.DAYS.between(waitingSince, Instant.now());
    }

    public String getPath() {
        return "/proposals/" + id;
    }

    /** The address of an act. */
    public String pathTo(String act) {
        return getPath() + "/" + act;
    }

    public List<Step> getSteps() {
        return Step.upTo(stage, decisions);
    }

    public List<Decision> getDecisionsNewestFirst() {
        List<Decision> newestFirst = new ArrayList<>(decisions);
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    public WithdrawalReason[] getWithdrawalReasons() {
        return WithdrawalReason.values();
    }

    public Subject subject() {
        return new Subject(SubjectType.PROPOSAL, id, getTitle(), getPath(), audience.getId());
    }

    public String getHash() {
        return content.hash();
    }

    public String getShortHash() {
        return getHash().substring(0, 12);
    }

    public UUID getId() {
        return id;
    }

    public Content getContent() {
        return content;
    }

    /** A draft may still be without a title: then it goes by a name of its own, in lists and in the history too. */
    public Bilingual getTitle() {
        return content.getTitle().empty() ? Bilingual.of("（無題の提案）", "(Untitled proposal)") : content.getTitle();
    }

    public Stage getStage() {
        return stage;
    }

    public Audience getAudience() {
        return audience;
    }

    public Conversation getConversation() {
        return conversation;
    }

    public Person getAuthor() {
        return author;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public Instant getWaitingSince() {
        return waitingSince;
    }

    /** The project it became, or null. */
    public UUID getProjectId() {
        return projectId;
    }

    /** How often it was saved. */
    public int getEdition() {
        return edition;
    }

    public List<ProposalVersion> getVersions() {
        return versions;
    }

    public List<SignOff> getSignOffs() {
        return signOffs;
    }

    public List<Decision> getDecisions() {
        return decisions;
    }

    public int getVersion() {
        return version;
    }
}
