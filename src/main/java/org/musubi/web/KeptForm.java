package org.musubi.web;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What somebody typed into a form that could not be taken because the sign-in had ended. Kept for a day. */
@Entity
public class KeptForm {

    @Id
    private UUID id;

    private String address;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, List<String>> fields;

    private Instant keptAt;

    protected KeptForm() {}

    /** The key is random and known only to the browser that sent the form. */
    KeptForm(String address, Map<String, List<String>> fields) {
        this.id = UUID.randomUUID();
        this.address = address;
        this.fields = fields;
        this.keptAt = Instant.now();
    }

    public UUID getId() {
        return id;
    }

    public String getAddress() {
        return address;
    }

    public Map<String, List<String>> getFields() {
        return fields;
    }

    public Instant getKeptAt() {
        return keptAt;
    }
}
