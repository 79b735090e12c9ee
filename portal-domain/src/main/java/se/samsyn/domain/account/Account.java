package se.samsyn.domain.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.text.EmailAddress;

/** A member of staff who can sign in with a password of the portal. */
@Entity
@Table(name = "account")
public class Account {

    public static final int USERNAME_LENGTH = 60;
    public static final int DISPLAY_NAME_LENGTH = 100;

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@-]*");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "username")
    private String username;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "email")
    private String email;

    @Column(name = "password_hash")
    private String passwordHash;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @BatchFetch(BatchFetchType.IN)
    @ElementCollection
    @CollectionTable(name = "account_area", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "area_id")
    private Set<Long> areaIds = new HashSet<>();

    @Column(name = "active")
    private boolean active;

    @Column(name = "security_version")
    private int securityVersion;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    protected Account() {}

    /** A new, active account; the user name is kept in lower case. */
    public Account(String username, String displayName, String email, String passwordHash, Instant now) {
        this.username = validUsername(username);
        this.passwordHash = passwordHash;
        this.active = true;
        this.createdAt = now;
        describe(displayName, email);
    }

    /** The form in which a user name is stored and looked up, whatever capitals and spaces were typed. */
    public static String normalised(String username) {
        return username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
    }

    /** Says who the account belongs to and where mail reaches them. */
    public final void describe(String displayName, String email) {
        this.displayName = required("displayName", displayName, DISPLAY_NAME_LENGTH);
        String address = required("email", EmailAddress.typed(email), EmailAddress.LENGTH);
        if (!EmailAddress.isPossible(address)) {
            throw new InvalidInputException("email", "error.email_invalid");
        }
        this.email = address;
    }

    /** Gives exactly these roles; sessions begun with others end. */
    public void changeRoles(Set<Role> wanted) {
        if (!roles.equals(wanted)) {
            roles.retainAll(wanted);
            roles.addAll(wanted);
            securityVersion++;
        }
    }

    /** Binds the account's work to these areas and what lies in them; none means the whole site. Takes effect at once. */
    public void bindToAreas(Set<Long> wanted) {
        areaIds.retainAll(wanted);
        areaIds.addAll(wanted);
    }

    /** Replaces the password; sessions begun with the old one end. */
    public void changePassword(String newHash) {
        passwordHash = newHash;
        securityVersion++;
    }

    /** Keeps the account out from now on; its sessions end. */
    public void deactivate() {
        if (active) {
            active = false;
            securityVersion++;
        }
    }

    /** Lets the account in again. */
    public void activate() {
        active = true;
    }

    /** Whether this account can look after the others. */
    public boolean isActiveAdministrator() {
        return active && roles.contains(Role.ADMINISTRATOR);
    }

    public Long id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    public String email() {
        return email;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Set<Role> roles() {
        return roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
    }

    /** The areas that the account's work is bound to; empty for the whole site. */
    public Set<Long> areaIds() {
        return Set.copyOf(areaIds);
    }

    public boolean isActive() {
        return active;
    }

    public int securityVersion() {
        return securityVersion;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int lockVersion() {
        return lockVersion;
    }

    private static String validUsername(String typed) {
        String name = required("username", normalised(typed), USERNAME_LENGTH);
        if (!USERNAME.matcher(name).matches()) {
            throw new InvalidInputException("username", "error.username_invalid");
        }
        return name;
    }

    private static String required(String field, String typed, int longest) {
        String value = typed == null ? "" : typed.strip();
        if (value.isEmpty()) {
            throw new InvalidInputException(field, "error.required");
        }
        if (value.length() > longest) {
            throw new InvalidInputException(field, "error.too_long", longest);
        }
        return value;
    }
}
