package org.musubi.plan;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the plan's pages. */
@MessageBundle("plan")
public interface PlanMessages {

    @Message
    String homeTitle();

    @Message
    String homeLead();

    @Message
    String atAGlance();

    @Message
    String commitmentsWord();

    @Message
    String projectsWord();

    @Message
    String organisationsWord();

    @Message
    String sectorsTitle();

    @Message
    String priority();

    @Message
    String newsTitle();

    @Message
    String whatYouCanDo();

    @Message
    String documentsTitle();

    @Message
    String planTitle();

    @Message
    String planLead();

    @Message
    String sectorLabel();

    @Message
    String strengthLabel();

    @Message
    String organisationLabel();

    @Message
    String placeLabel();

    @Message
    String filterTitle();

    @Message
    String clearFilter();

    @Message
    String nothingFound();

    @Message
    String nothingFoundHelp();

    @Message
    String restatedTitle();

    @Message
    String restated();

    @Message
    String statementTitle();

    @Message
    String factsTitle();

    @Message
    String partiesTitle();

    @Message
    String noParties();

    @Message
    String dateLabel();

    @Message
    String bodyLabel();

    @Message
    String instrumentLabel();

    @Message
    String frameworkLabel();

    @Message
    String quantitiesLabel();

    @Message
    String provisional();

    @Message
    String signed();

    @Message
    String toBeSigned();

    @Message
    String inRegister();

    @Message
    String sourceTitle();

    @Message
    String sourceLabel();

    @Message
    String referenceLabel();

    @Message
    String issuedLabel();

    @Message
    String issuerLabel();

    @Message
    String prevailingLabel();

    @Message
    String japanese();

    @Message
    String english();

    @Message
    String parentLabel();

    @Message
    String childrenTitle();

    @Message
    String descendantsTitle();

    @Message
    String noDescendants();

    @Message
    String allDescendants(String count);

    @Message
    String sectorProjects();

    @Message
    String noSectorProjects();

    @Message
    String allProjects();

    @Message
    String sectorMoney();

    @Message
    String sectorCommitments();

    @Message
    String otherSectors();

    @Message
    String organisationsTitle();

    @Message
    String organisationsLead();

    @Message
    String sideLabel();

    @Message
    String typeLabel();

    @Message
    String roleLabel();

    @Message
    String nameLabel();

    @Message
    String noOrganisations();

    @Message
    String organisationCommitments();

    @Message
    String noCommitments();

    @Message
    String organisationProjects();

    @Message
    String noProjects();

    @Message
    String canPlan();

    @Message
    String canPlanHelp();

    @Message
    String canProjects();

    @Message
    String canProjectsHelp();

    @Message
    String canOrganisations();

    @Message
    String canOrganisationsHelp();

    @Message
    String canSignIn();

    @Message
    String canSignInHelp();

    @Message
    String canPropose();

    @Message
    String canProposeHelp();

    @Message
    String strength(Strength strength);

    @Message
    String strengthMeaning(Strength strength);

    @Message
    String role(PartyRole role);

    @Message
    String type(int type);

    @Message
    String measure(String measure);

    @Message
    String instrument(String kind);

    @Message
    String lifeCycle(String state);

    @Message
    String commitmentTitle(String reference);

    @Message
    String commitmentCount(int count);

    @Message
    String projectCount(String count);

    @Message
    String organisationCount(long count);

    @Message
    String session(int number);

    @Message
    String copies(int count);
}
