package se.samsyn.service.settings;

import java.util.Locale;

/**
 * What operations can decide without a new build; each is read by MicroProfile Config.
 *
 * <p>A setting may stand in the environment (<code>SAMSYN_DB_URL</code>), as a system property or in any other source
 * that the server knows (<code>samsyn.db.url</code>). The table in <code>docs/operations.md</code> is made from this.
 */
public enum Setting {
    DB_URL(
            "samsyn.db.url",
            "jdbc:postgresql://localhost:5432/samsyn",
            "JDBC address of the PostgreSQL database (15 or later)."),
    DB_USER("samsyn.db.user", "samsyn", "User of the database; owns the schema, since the portal migrates it."),
    DB_PASSWORD("samsyn.db.password", "samsyn", "Password of the database user.") {
        @Override
        public boolean isSecret() {
            return true;
        }
    },
    DB_JNDI(
            "samsyn.db.jndi",
            "java:app/jdbc/samsyn",
            "JNDI name of a JDBC resource of the server; replaces the three above. Read at deployment."),
    FILES_DIR(
            "samsyn.files.dir",
            "samsyn-files",
            "Folder of uploaded files; shared by all nodes and part of the backup."),
    FILES_MAX_DOCUMENT(
            "samsyn.files.max-document", "20", "Largest document that staff may upload, in megabytes (MiB)."),
    FILES_MAX_IMAGE("samsyn.files.max-image", "10", "Largest image that staff may upload, in megabytes (MiB)."),
    SCAN_ADDRESS(
            "samsyn.scan.address",
            "",
            "ClamAV's daemon, `host:3310` or the path of its socket; files are scanned on arrival. Empty means no scanning."),
    SCAN_FAIL_OPEN(
            "samsyn.scan.fail-open",
            "false",
            "`true` lets files pass unscanned while the scanner is away; otherwise they wait in quarantine until it answers."),
    SITE_URL(
            "samsyn.site.url",
            "",
            "Public address without a final slash, such as `https://fou.example.se`; every link in mail and calendars begins with it. Without one they lead to `http://localhost`, and the start warns."),
    PROXY_ADDRESS_HEADER(
            "samsyn.proxy.address-header",
            "",
            "Header in which the proxy in front tells the visitor's address, such as `X-Forwarded-For`; empty without one."),
    MAIL_HOST("samsyn.mail.host", "", "SMTP server; without one, mail waits in the outbox (`/admin/mail`)."),
    MAIL_PORT("samsyn.mail.port", "25", "Port of the SMTP server."),
    MAIL_USER("samsyn.mail.user", "", "User at the SMTP server; empty where it asks for none."),
    MAIL_PASSWORD("samsyn.mail.password", "", "Password at the SMTP server.") {
        @Override
        public boolean isSecret() {
            return true;
        }
    },
    MAIL_TLS(
            "samsyn.mail.tls",
            "starttls",
            "How the way to the SMTP server is kept private: `starttls` (nothing is sent if it cannot), `tls` from the first byte, or `none`."),
    MAIL_FROM(
            "samsyn.mail.from",
            "",
            "Sender of all mail, such as `fou@example.se`; empty means the site's e-mail address."),
    ADMIN_USERNAME("samsyn.admin.username", "", "User name of the first administrator, made when no account exists."),
    ADMIN_PASSWORD(
            "samsyn.admin.password", "", "Password of the first administrator; remove it after the first sign-in.") {
        @Override
        public boolean isSecret() {
            return true;
        }
    },
    JOBS(
            "samsyn.jobs",
            "true",
            "`false` switches the background jobs of this node off; what the public sees never depends on them."),
    CACHE_SIZE(
            "samsyn.cache.size",
            "64",
            "Memory for finished public pages on each node, in megabytes (MiB); `0` renders each page anew for each reader."),
    LINKS_EXTERNAL(
            "samsyn.links.external",
            "true",
            "`false` where the server has no way out to the internet: links to other sites are not checked then."),
    DEMO("samsyn.demo", "false", "`true` fills an empty database with demo content in Swedish.");

    private final String key;
    private final String defaultValue;
    private final String description;

    Setting(String key, String defaultValue, String description) {
        this.key = key;
        this.defaultValue = defaultValue;
        this.description = description;
    }

    /** Name in MicroProfile Config, such as <code>samsyn.db.url</code>. */
    public String key() {
        return key;
    }

    /** Name in the environment, such as <code>SAMSYN_DB_URL</code>. */
    public String environmentName() {
        return key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** Value when nobody has decided anything; empty means none. */
    public String defaultValue() {
        return defaultValue;
    }

    /** One line for the person who operates the portal. */
    public String description() {
        return description;
    }

    /** Tells that the value must never be shown or logged. */
    public boolean isSecret() {
        return false;
    }
}
