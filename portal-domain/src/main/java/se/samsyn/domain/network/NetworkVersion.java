package se.samsyn.domain.network;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.persistence.annotations.JoinFetch;
import org.eclipse.persistence.annotations.JoinFetchType;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.directory.Organisation;
import se.samsyn.domain.directory.Person;
import se.samsyn.domain.field.Fields;
import se.samsyn.domain.field.Kind;

/** A network (nätverk): who convenes it, who represents the county there, and when it meets. */
@Entity
@Table(name = "network_version")
@DiscriminatorValue("NETWORK")
public class NetworkVersion extends ContentVersion {

    @NotNull(message = "{samsyn.required}")
    @Enumerated(EnumType.STRING)
    private NetworkScope scope = NetworkScope.REGIONAL;

    @JoinFetch(JoinFetchType.OUTER)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "convener_id")
    private Organisation convener;

    @JoinFetch(JoinFetchType.OUTER)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "representative_id")
    private Organisation representative;

    @JoinFetch(JoinFetchType.OUTER)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "representative_person_id")
    private Person representativePerson;

    @Size(max = 500, message = "{samsyn.too-long}")
    private String meetings;

    @Override
    public void tellDetails(Fields fields) {
        fields.label("admin_network_edit.scope").value("scope", Kind.choice(NetworkScope.class), scope, this::setScope);
        fields.label("admin_network_edit.convener").value("convener", Kind.ORGANISATION, convener, this::setConvener);
        fields.label("admin_network_edit.representative")
                .value("representative", Kind.ORGANISATION, representative, this::setRepresentative);
        fields.label("admin_network_edit.representative_person")
                .value("representativePerson", Kind.PERSON, representativePerson, this::setRepresentativePerson);
        fields.label("admin_network_edit.meetings").value("meetings", Kind.TEXT, meetings, this::setMeetings);
    }

    @Override
    protected ContentVersion empty() {
        return new NetworkVersion();
    }

    @Override
    public void loadDetails() {
        getCurrentRepresentativePerson();
    }

    public NetworkScope getScope() {
        return scope;
    }

    public void setScope(NetworkScope scope) {
        this.scope = scope;
    }

    public Organisation getConvener() {
        return convener;
    }

    public void setConvener(Organisation convener) {
        this.convener = convener;
    }

    public Organisation getRepresentative() {
        return representative;
    }

    public void setRepresentative(Organisation representative) {
        this.representative = representative;
    }

    public Person getRepresentativePerson() {
        return representativePerson;
    }

    /** The person who speaks for the county as readers meet them: whoever took over, or {@code null}. */
    public Person getCurrentRepresentativePerson() {
        return representativePerson == null
                ? null
                : representativePerson.current().orElse(null);
    }

    public void setRepresentativePerson(Person person) {
        this.representativePerson = person;
    }

    public String getMeetings() {
        return meetings;
    }

    public void setMeetings(String meetings) {
        this.meetings = meetings;
    }
}
