package org.musubi.proposal;

import java.util.List;
import java.util.Set;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Person;
import org.musubi.people.Role;
import org.musubi.people.SharingLabel;
import org.musubi.people.Side;
import org.musubi.plan.Party;
import org.musubi.plan.PartyRole;
import org.musubi.plan.Sector;
import org.musubi.project.Kind;
import org.musubi.text.Bilingual;

/** The people of the plain tests, as members; nothing here needs a database. */
final class Cast {

    static final Organisation COMPANY_JP = organisation("company-jp", Side.JP, 70);
    static final Organisation COMPANY_IN = organisation("company-in", Side.IN, 70);
    static final Organisation CII = organisation("cii", Side.IN, 60);
    static final Organisation KEIDANREN = organisation("keidanren", Side.JP, 60);
    static final Organisation METI = organisation("meti", Side.JP, 10);
    static final Organisation MEA = organisation("mea", Side.IN, 10);
    static final Organisation MEITY = organisation("meity", Side.IN, 10);
    static final Organisation JOINT = organisation("joint-secretariat", Side.NEITHER, 10);

    static final Person TWO_HATS = person("liaison");

    static final Member MEMBER_JP = member("member-jp", COMPANY_JP, Role.MEMBER);
    static final Member MEMBER_IN = member("member-in", COMPANY_IN, Role.MEMBER);
    static final Member FEDERATION_IN = member("federation-in", CII, Role.MEMBER);
    static final Member FEDERATION_JP = member("federation-jp", KEIDANREN, Role.MEMBER);
    static final Member FOCAL_JP = member("focal-jp", METI, Role.MEMBER, Role.FOCAL_POINT);
    static final Member FOCAL_IN = member("focal-in", MEA, Role.MEMBER, Role.FOCAL_POINT);
    static final Member LIAISON_JP = member(TWO_HATS, METI, Role.MEMBER, Role.FOCAL_POINT);
    static final Member LIAISON_IN = member(TWO_HATS, MEITY, Role.MEMBER, Role.FOCAL_POINT);
    static final Member FOCAL_NEITHER = member("focal-neither", JOINT, Role.MEMBER, Role.FOCAL_POINT);
    static final Member MODERATOR = member("moderator", MEITY, Role.MEMBER, Role.MODERATOR);
    static final Member ADMINISTRATOR = member("administrator", JOINT, Role.ADMINISTRATOR);
    static final Member NEWCOMER = member("newcomer", COMPANY_IN);

    private Cast() {}

    /** A complete proposal of the Japanese company with the Indian one, which a federation writes too, at a stage. */
    static Proposal at(Stage stage) {
        Proposal proposal = new Proposal(content(), MEMBER_JP);
        proposal.talk(MEMBER_JP);
        proposal.invite(FEDERATION_JP.getPerson(), MEMBER_JP).accept(FEDERATION_JP);
        if (stage == Stage.DRAFT) {
            return proposal;
        }
        if (stage == Stage.WITHDRAWN) {
            proposal.withdraw(WithdrawalReason.OTHER, "no longer needed", MEMBER_JP);
            return proposal;
        }
        proposal.submit(MEMBER_JP);
        if (stage == Stage.SUBMITTED) {
            return proposal;
        }
        proposal.screen(FOCAL_JP);
        switch (stage) {
            case RETURNED -> proposal.giveBack("please name the place", FOCAL_JP);
            case DECLINED -> proposal.decline("outside the plan", FOCAL_JP);
            case JOINT_REVIEW -> proposal.forward(FOCAL_JP);
            default -> {}
        }
        return proposal;
    }

    static Content content() {
        return content("半導体人材の共同育成", SharingLabel.AMBER);
    }

    static Content content(String titleJa, SharingLabel label) {
        return new Content(
                        Bilingual.of(titleJa, "Joint training of semiconductor engineers"),
                        Bilingual.of("共同で育成する。", "Train together."),
                        label)
                .serving(new AnySector(), null)
                .of(Kind.BILATERAL, null)
                .by(Set.of(
                        new Party(COMPANY_JP, PartyRole.IMPLEMENTING), new Party(COMPANY_IN, PartyRole.IMPLEMENTING)));
    }

    /** The same person, acting for another organisation. */
    static Member actingFor(Member member, Organisation organisation) {
        return member(member.getPerson(), organisation, member.getRoles().toArray(Role[]::new));
    }

    static Member member(String name, Organisation organisation, Role... roles) {
        return member(person(name), organisation, roles);
    }

    private static Member member(Person person, Organisation organisation, Role... roles) {
        return Member.of(person, organisation, List.of(organisation), Set.of(roles));
    }

    private static Person person(String name) {
        return new Person("test", name);
    }

    private static Organisation organisation(String code, Side side, int type) {
        return Organisation.verified(code, Bilingual.of(code, code), side, type);
    }

    private static final class AnySector extends Sector {

        @Override
        public String getCode() {
            return "semiconductors";
        }
    }
}
