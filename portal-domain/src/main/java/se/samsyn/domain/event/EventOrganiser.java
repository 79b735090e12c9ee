package se.samsyn.domain.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import org.eclipse.persistence.annotations.JoinFetch;
import org.eclipse.persistence.annotations.JoinFetchType;
import se.samsyn.domain.directory.Organisation;
import se.samsyn.domain.field.Fields;
import se.samsyn.domain.field.Kind;
import se.samsyn.domain.field.Part;

/** An organisation behind an event, and how. */
@Entity
@Table(name = "event_organiser")
public class EventOrganiser implements Part {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "version_id")
    private EventVersion version;

    @Column(name = "position")
    private int position;

    @JoinFetch(JoinFetchType.OUTER)
    @NotNull(message = "{samsyn.required}")
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @NotNull(message = "{samsyn.required}")
    @Enumerated(EnumType.STRING)
    private OrganiserRole role = OrganiserRole.ORGANISER;

    public EventOrganiser() {}

    public EventOrganiser(Organisation organisation, OrganiserRole role) {
        this.organisation = organisation;
        this.role = role;
    }

    void placeAt(EventVersion owner, int index) {
        version = owner;
        position = index;
    }

    @Override
    public void tell(Fields fields) {
        fields.value("organisation", Kind.ORGANISATION, organisation, this::setOrganisation);
        fields.value("role", Kind.choice(OrganiserRole.class), role, this::setRole);
    }

    public Long getId() {
        return id;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Organisation organisation) {
        this.organisation = organisation;
    }

    public OrganiserRole getRole() {
        return role;
    }

    public void setRole(OrganiserRole role) {
        this.role = role;
    }
}
