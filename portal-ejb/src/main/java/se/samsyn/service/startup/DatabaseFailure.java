package se.samsyn.service.startup;

import java.sql.SQLException;

/** Why the portal cannot come up yet, in words for the log. */
record DatabaseFailure(String sentence) {

    static DatabaseFailure of(Throwable thrown, String address) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return new DatabaseFailure(explain(sql, address));
            }
        }
        return new DatabaseFailure("The database " + address + " cannot be used: " + oneLine(rootOf(thrown)));
    }

    private static String explain(SQLException sql, String address) {
        // Classes of PostgreSQL's states: https://www.postgresql.org/docs/current/errcodes-appendix.html
        return switch (sql.getSQLState().substring(0, 2)) {
            case "08" -> "The database " + address + " cannot be reached";
            case "28" -> "The database " + address + " refuses the user name or the password";
            case "3D" -> "The database " + address + " does not exist";
            case "57" -> "The database " + address + " is starting or stopping";
            default -> "The database " + address + " cannot be used (" + sql.getSQLState() + "): " + oneLine(sql);
        };
    }

    private static Throwable rootOf(Throwable thrown) {
        return thrown.getCause() == null ? thrown : rootOf(thrown.getCause());
    }

    private static String oneLine(Throwable thrown) {
        return String.valueOf(thrown.getMessage()).replaceAll("\\s+", " ");
    }
}
