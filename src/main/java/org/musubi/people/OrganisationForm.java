package org.musubi.people;

import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.text.Bilingual;
import org.musubi.web.Choices;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** What an administrator types about an organisation first met at a sign-in. */
public class OrganisationForm {

    private static final int NAME_LENGTH = 200;

    /** The IATI organisation types on offer (code list OrganisationType). */
    private static final List<Integer> TYPES = List.of(10, 11, 15, 22, 30, 40, 60, 70, 80, 90);

    @RestForm
    String nameJa;

    @RestForm
    String nameEn;

    @RestForm
    String side;

    @RestForm
    String type;

    @RestForm
    Integer version;

    static OrganisationForm of(Organisation organisation) {
        OrganisationForm form = new OrganisationForm();
        form.nameJa = organisation.getName().getJa();
        form.nameEn = organisation.getName().getEn();
        form.side = organisation.getSide().name();
        form.type = String.valueOf(organisation.getIatiType());
        return form;
    }

    Problems problems() {
        return new Problems()
                .required(nameJa, "nameJa")
                .atMost(NAME_LENGTH, nameJa, "nameJa")
                .required(nameEn, "nameEn")
                .atMost(NAME_LENGTH, nameEn, "nameEn")
                .when(chosenSide().isEmpty(), "side", Problem.NOT_A_CHOICE)
                .when(chosenType().isEmpty(), "type", Problem.NOT_A_CHOICE);
    }

    Bilingual name() {
        return Bilingual.of(nameJa, nameEn);
    }

    Optional<Side> chosenSide() {
        return Choices.of(Side.class, side);
    }

    Optional<Integer> chosenType() {
        return TYPES.stream().filter(code -> code.toString().equals(type)).findFirst();
    }

    public String getNameJa() {
        return nameJa == null ? "" : nameJa;
    }

    public String getNameEn() {
        return nameEn == null ? "" : nameEn;
    }

    public List<Integer> getTypes() {
        return TYPES;
    }

    public Side[] getSides() {
        return Side.values();
    }

    public boolean isOf(Side choice) {
        return choice.name().equals(side);
    }

    public boolean isTyped(int choice) {
        return String.valueOf(choice).equals(type);
    }
}
