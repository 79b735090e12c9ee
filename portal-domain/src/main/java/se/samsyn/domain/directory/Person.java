package se.samsyn.domain.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.annotations.JoinFetch;
import org.eclipse.persistence.annotations.JoinFetchType;
import se.samsyn.domain.text.EmailAddress;
import se.samsyn.domain.text.ValidEmail;

/** A contact: a person with a role in an organisation, or a function address that outlives whoever answers it. */
@Entity
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @NotBlank(message = "{samsyn.required}")
    @Size(max = 200, message = "{samsyn.too-long}")
    private String name;

    @Column(name = "function_address")
    private boolean functionAddress;

    @Size(max = 200, message = "{samsyn.too-long}")
    private String role;

    @JoinFetch(JoinFetchType.OUTER)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @ValidEmail
    @Size(max = 254, message = "{samsyn.too-long}")
    private String email;

    @Size(max = 50, message = "{samsyn.too-long}")
    private String phone;

    private boolean listed;

    private boolean active = true;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "successor_id")
    private Person successor;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    public Person() {}

    public Person(String name, String role, Organisation organisation) {
        this.name = name;
        this.role = role;
        this.organisation = organisation;
    }

    /** The person leaves; every page that names them shows the successor from now on, or nobody. */
    public void leave(Person whoTakesOver) {
        active = false;
        listed = false;
        successor = whoTakesOver;
    }

    /** The person is here again, and stands on their pages as before. */
    public void comeBack() {
        active = true;
        successor = null;
    }

    /** Whom to show in this person's place: themselves, whoever took over, or nobody. */
    public Optional<Person> current() {
        return active ? Optional.of(this) : Optional.ofNullable(successor).filter(Person::isActive);
    }

    /** Those to show for a list of contacts: who has left is replaced, and nobody stands there twice. */
    public static List<Person> current(List<Person> named) {
        return named.stream()
                .flatMap(person -> person.current().stream())
                .distinct()
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Person that && id != null && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Person.class.hashCode();
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isFunctionAddress() {
        return functionAddress;
    }

    public void setFunctionAddress(boolean functionAddress) {
        this.functionAddress = functionAddress;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Organisation organisation) {
        this.organisation = organisation;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = EmailAddress.typed(email);
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public boolean isListed() {
        return listed;
    }

    public void setListed(boolean listed) {
        this.listed = listed;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public int getLockVersion() {
        return lockVersion;
    }

    public Person getSuccessor() {
        return successor;
    }
}
