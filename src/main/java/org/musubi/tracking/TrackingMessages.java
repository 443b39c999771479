package org.musubi.tracking;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.musubi.people.Side;

/** The words of phases, risks and assessments. */
@MessageBundle("tracking")
public interface TrackingMessages {

    @Message
    String wording();

    @Message
    String wordingLead();

    @Message
    String proposeWording();

    @Message
    String wordingNow();

    @Message
    String wordingProposals();

    @Message
    String noWordingYet();

    @Message
    String wordingHelp();

    @Message
    String aheadOfGate();

    @Message
    String phases();

    @Message
    String phase();

    @Message
    String period();

    @Message
    String joint();

    @Message
    String now();

    @Message
    String skipped();

    @Message
    String phasesLead();

    @Message
    String planPhase();

    @Message
    String noPhases();

    @Message
    String worstCounts();

    @Message
    String workingDays();

    @Message
    String lastMoves();

    @Message
    String moves();

    @Message
    String before();

    @Message
    String after();

    @Message
    String start();

    @Message
    String end();

    @Message
    String movePhase();

    @Message
    String moveHelp();

    @Message
    String inTheWay();

    @Message
    String skip();

    @Message
    String resume();

    @Message
    String gate();

    @Message
    String decide();

    @Message
    String decision();

    @Message
    String decisions();

    @Message
    String noDecisions();

    @Message
    String reasonOrConditions();

    @Message
    String risks();

    @Message
    String risk();

    @Message
    String risksLead();

    @Message
    String enterRisk();

    @Message
    String noRisks();

    @Message
    String description();

    @Message
    String likelihood();

    @Message
    String impact();

    @Message
    String owner();

    @Message
    String riskStateHeading();

    @Message
    String reviewOn();

    @Message
    String response();

    @Message
    String riskReaders();

    @Message
    String judgeAnew();

    @Message
    String revisions();

    @Message
    String textThen();

    @Message
    String assessmentLead();

    @Message
    String divergent();

    @Message
    String divergences();

    @Message
    String divergencesLead();

    @Message
    String noDivergences();

    @Message
    String jointView();

    @Message
    String sideViews();

    @Message
    String proposeJoint();

    @Message
    String jointProposals();

    @Message
    String noJointYet();

    @Message
    String superseded();

    @Message
    String agreeJoint();

    @Message
    String jointHelp();

    @Message
    String gateState(GateState state);

    @Message
    String gateOf(Side side);

    @Message
    String decideHelp(Side side);

    @Message
    String degree(Degree degree);

    @Message
    String riskState(RiskState state);
}
