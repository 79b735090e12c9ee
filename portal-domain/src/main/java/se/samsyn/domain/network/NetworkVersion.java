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
import se.samsyn.domain.comparison.VersionFields;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.directory.Organisation;
import se.samsyn.domain.directory.Person;

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
    protected void describeDetailsTo(VersionFields fields) {
        fields.field("admin_network_edit.scope").choice("network_scope", scope);
        fields.field("admin_network_edit.convener").text(Organisation.nameOf(convener));
        fields.field("admin_network_edit.representative").text(Organisation.nameOf(representative));
        fields.field("admin_network_edit.representative_person")
                .text(representativePerson == null ? null : representativePerson.getName());
        fields.field("admin_network_edit.meetings").text(meetings);
    }

    @Override
    protected ContentVersion empty() {
        return new NetworkVersion();
    }

    @Override
    public void loadDetails() {
        getCurrentRepresentativePerson();
    }

    @Override
    protected void copyDetailsTo(ContentVersion draft) {
        NetworkVersion copy = (NetworkVersion) draft;
        copy.scope = scope;
        copy.convener = convener;
        copy.representative = representative;
        copy.representativePerson = representativePerson;
        copy.meetings = meetings;
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
