package org.musubi.instrument;

import static org.musubi.support.Cast.member;
import static org.musubi.support.Cast.organisation;

import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Role;
import org.musubi.people.Side;
import org.musubi.support.Cast;

/** Whoever keeps and reads the register, without a database. */
final class Players {

    static final Organisation MOFA = organisation("mofa-jp", Side.JP, 10);
    static final Organisation MEA = organisation("mea", Side.IN, 10);
    static final Organisation COMPANY_JP = organisation("company-jp", Side.JP, 70);
    static final Organisation COMPANY_IN = organisation("company-in", Side.IN, 70);
    static final Organisation SECRETARIAT = organisation("joint-secretariat", Side.NEITHER, 10);

    static final Member VISITOR = Member.visitor();
    static final Member FOCAL_JP = member(MOFA, Role.MEMBER, Role.FOCAL_POINT);
    static final Member FOCAL_IN = member(MEA, Role.MEMBER, Role.FOCAL_POINT);
    static final Member LIAISON_FOR_JP = member(MOFA, Role.MEMBER, Role.FOCAL_POINT);
    static final Member LIAISON_FOR_IN = Cast.actingFor(LIAISON_FOR_JP, MEA);
    static final Member GOVERNMENT_JP = member(MOFA, Role.MEMBER);
    static final Member MEMBER_JP = member(COMPANY_JP, Role.MEMBER);
    static final Member MEMBER_IN = member(COMPANY_IN, Role.MEMBER);
    static final Member ADMINISTRATOR = member(SECRETARIAT, Role.ADMINISTRATOR);
    static final Member AUDITOR = member(SECRETARIAT, Role.AUDITOR);

    private Players() {}
}
