<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AnswerMembers</name>
    <message>
        <source>What is sent with each request; its fingerprint</source>
        <translation>Ce qui est envoyé avec chaque requête&#xa0;; son empreinte</translation>
    </message>
    <message>
        <source>How it is sent</source>
        <translation>Comment il est envoyé</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Quand il prend fin</translation>
    </message>
    <message>
        <source>How long it lives: %1</source>
        <translation>Durée de vie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gets the next token without the password; its fingerprint</source>
        <translation>Obtient le prochain jeton sans le mot de passe&#xa0;; son empreinte</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Ce qu’il permet</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nom d’utilisateur</translation>
    </message>
    <message>
        <source>Whose token it is</source>
        <translation>À qui est le jeton</translation>
    </message>
    <message>
        <source>Not a member that the standard knows</source>
        <translation>Membre inconnu de la norme</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>The body is larger than %1 and was not kept.</source>
        <translation>Le corps dépasse %1 et n’a pas été conservé.</translation>
    </message>
    <message>
        <source>The body&apos;s content coding is broken: it can&apos;t be read.</source>
        <translation>L’encodage du contenu du corps est défectueux&#xa0;: il ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>Les premiers %1 sur %2 sont affichés.</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>La réponse n’a pas de corps.</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>Not a claim that is known here.</source>
        <translation>Claim inconnu ici.</translation>
    </message>
    <message>
        <source>Not a header member that is known here.</source>
        <translation>Membre d’en-tête inconnu ici.</translation>
    </message>
    <message>
        <source>no time in seconds; in milliseconds it would be %1</source>
        <translation>pas une heure en secondes&#xa0;; en millisecondes, ce serait %1</translation>
    </message>
    <message>
        <source>beyond the year 9999</source>
        <translation>au-delà de l’an 9999</translation>
    </message>
    <message>
        <source>no time that can be read</source>
        <translation>pas une heure lisible</translation>
    </message>
    <message>
        <source>before 1970</source>
        <translation>avant 1970</translation>
    </message>
    <message>
        <source>Not signed: anybody could have written it</source>
        <translation>Non signé&#xa0;: n’importe qui a pu l’écrire</translation>
    </message>
    <message>
        <source>Signed with a secret that only the issuer and the API hold</source>
        <translation>Signé avec un secret que seuls l’émetteur et l’API détiennent</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>Expires, a time, in 59 min</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Expires: no time that can be read</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Issuer: Who made this token.</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Who made this token.</source>
        <translation>Qui a créé ce jeton.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Whom it is about; the same user has the same one at this issuer.</source>
        <translation>De qui il s’agit&#xa0;; un même utilisateur a toujours le même chez cet émetteur.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Who is meant to accept it; everybody else must refuse it.</source>
        <translation>Qui doit l’accepter&#xa0;; tous les autres doivent le refuser.</translation>
    </message>
    <message>
        <source>Authorized party</source>
        <translation>Partie autorisée</translation>
    </message>
    <message>
        <source>The client to which it was issued.</source>
        <translation>Le client pour lequel il a été émis.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>What it allows, as words between spaces.</source>
        <translation>Ce qu’il permet, en mots séparés par des espaces.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Which roles the user or the client has here.</source>
        <translation>Les rôles que l’utilisateur ou le client a ici.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Which groups the user belongs to.</source>
        <translation>Les groupes auxquels l’utilisateur appartient.</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>What the user may use.</source>
        <translation>Ce que l’utilisateur peut utiliser.</translation>
    </message>
    <message>
        <source>What it allows, in detail.</source>
        <translation>Ce qu’il permet, en détail.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>From then on it must be refused.</source>
        <translation>À partir de là, il doit être refusé.</translation>
    </message>
    <message>
        <source>Not valid before</source>
        <translation>Non valable avant</translation>
    </message>
    <message>
        <source>Until then it must be refused.</source>
        <translation>Jusque-là, il doit être refusé.</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>When it was made.</source>
        <translation>Quand il a été créé.</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>ID du jeton</translation>
    </message>
    <message>
        <source>The serial number of this one token.</source>
        <translation>Le numéro de série de ce jeton précis.</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Who acts for the subject.</source>
        <translation>Qui agit pour le sujet.</translation>
    </message>
    <message>
        <source>May act</source>
        <translation>Peut agir</translation>
    </message>
    <message>
        <source>Who may act for the subject.</source>
        <translation>Qui peut agir pour le sujet.</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Bound to a key or certificate: without that the token is of no use.</source>
        <translation>Lié à une clé ou à un certificat&#xa0;: sans cela, le jeton ne sert à rien.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>What happened, such as a logout.</source>
        <translation>Ce qui s’est passé, par exemple une déconnexion.</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>Ties several tokens to one transaction.</source>
        <translation>Rattache plusieurs jetons à une même transaction.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Whether the server still takes it.</source>
        <translation>Si le serveur l’accepte encore.</translation>
    </message>
    <message>
        <source>Introspection</source>
        <translation>Introspection</translation>
    </message>
    <message>
        <source>What the server says about the token.</source>
        <translation>Ce que le serveur dit du jeton.</translation>
    </message>
    <message>
        <source>Verifiable credential</source>
        <translation>Attestation vérifiable</translation>
    </message>
    <message>
        <source>A statement about the subject that others can check.</source>
        <translation>Une déclaration sur le sujet que d’autres peuvent vérifier.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>The HTTP method that this proof was made for.</source>
        <translation>La méthode HTTP pour laquelle cette preuve a été faite.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The address that this proof was made for.</source>
        <translation>L’adresse pour laquelle cette preuve a été faite.</translation>
    </message>
    <message>
        <source>Access token hash</source>
        <translation>Hachage du jeton d’accès</translation>
    </message>
    <message>
        <source>Ties this proof to one access token.</source>
        <translation>Rattache cette preuve à un seul jeton d’accès.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>When the user last proved who they are.</source>
        <translation>Quand l’utilisateur a prouvé son identité pour la dernière fois.</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Ties it to one sign-in.</source>
        <translation>Le rattache à une seule connexion.</translation>
    </message>
    <message>
        <source>Authentication level</source>
        <translation>Niveau d’authentification</translation>
    </message>
    <message>
        <source>How strongly the user was authenticated.</source>
        <translation>La force de l’authentification de l’utilisateur.</translation>
    </message>
    <message>
        <source>Authentication methods</source>
        <translation>Méthodes d’authentification</translation>
    </message>
    <message>
        <source>By which means the user was authenticated, such as pwd or mfa.</source>
        <translation>Par quels moyens l’utilisateur a été authentifié, par exemple pwd ou mfa.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Which session it belongs to.</source>
        <translation>La session à laquelle il appartient.</translation>
    </message>
    <message>
        <source>Ties this ID token to its access token.</source>
        <translation>Rattache ce jeton d’identité à son jeton d’accès.</translation>
    </message>
    <message>
        <source>Code hash</source>
        <translation>Hachage du code</translation>
    </message>
    <message>
        <source>Ties this ID token to its authorization code.</source>
        <translation>Rattache ce jeton d’identité à son code d’autorisation.</translation>
    </message>
    <message>
        <source>State hash</source>
        <translation>Hachage du state</translation>
    </message>
    <message>
        <source>Ties this ID token to the state of the request.</source>
        <translation>Rattache ce jeton d’identité au state de la requête.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The user&apos;s full name.</source>
        <translation>Le nom complet de l’utilisateur.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>The user&apos;s first name.</source>
        <translation>Le prénom de l’utilisateur.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>The user&apos;s last name.</source>
        <translation>Le nom de famille de l’utilisateur.</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>The user&apos;s middle name.</source>
        <translation>Le deuxième prénom de l’utilisateur.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>What the user is called by friends.</source>
        <translation>Comment ses amis appellent l’utilisateur.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>What the user likes to be called; it may change.</source>
        <translation>Comment l’utilisateur souhaite être appelé&#xa0;; cela peut changer.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Where the user can be written to; it may change.</source>
        <translation>Où l’on peut écrire à l’utilisateur&#xa0;; elle peut changer.</translation>
    </message>
    <message>
        <source>E-mail address checked</source>
        <translation>Adresse e-mail vérifiée</translation>
    </message>
    <message>
        <source>Whether somebody made sure that the address is the user&apos;s.</source>
        <translation>Si quelqu’un s’est assuré que l’adresse est celle de l’utilisateur.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Where the user can be called.</source>
        <translation>Où l’on peut appeler l’utilisateur.</translation>
    </message>
    <message>
        <source>Phone number checked</source>
        <translation>Numéro de téléphone vérifié</translation>
    </message>
    <message>
        <source>Whether somebody made sure that the number is the user&apos;s.</source>
        <translation>Si quelqu’un s’est assuré que le numéro est celui de l’utilisateur.</translation>
    </message>
    <message>
        <source>The user&apos;s postal address.</source>
        <translation>L’adresse postale de l’utilisateur.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The user&apos;s language and country.</source>
        <translation>La langue et le pays de l’utilisateur.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Where the user&apos;s clock is set to.</source>
        <translation>Le fuseau de l’horloge de l’utilisateur.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>The address of the user&apos;s picture.</source>
        <translation>L’adresse de la photo de l’utilisateur.</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>Page de profil</translation>
    </message>
    <message>
        <source>The address of the user&apos;s profile page.</source>
        <translation>L’adresse de la page de profil de l’utilisateur.</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>The user&apos;s web site.</source>
        <translation>Le site web de l’utilisateur.</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>The user&apos;s gender, as the user stated it.</source>
        <translation>Le genre de l’utilisateur, tel qu’il l’a indiqué.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>The user&apos;s date of birth.</source>
        <translation>La date de naissance de l’utilisateur.</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <translation>Profil modifié</translation>
    </message>
    <message>
        <source>When the user&apos;s data last changed.</source>
        <translation>Dernière modification des données de l’utilisateur.</translation>
    </message>
    <message>
        <source>Object id</source>
        <translation>ID d’objet</translation>
    </message>
    <message>
        <source>The user or service in the directory; it never changes.</source>
        <translation>L’utilisateur ou le service dans l’annuaire&#xa0;; il ne change jamais.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>The directory that the user signed in to.</source>
        <translation>L’annuaire auquel l’utilisateur s’est connecté.</translation>
    </message>
    <message>
        <source>User principal name</source>
        <translation>Nom d’utilisateur principal</translation>
    </message>
    <message>
        <source>The user&apos;s sign-in name; it may change.</source>
        <translation>Le nom de connexion de l’utilisateur&#xa0;; il peut changer.</translation>
    </message>
    <message>
        <source>Unique name</source>
        <translation>Nom unique</translation>
    </message>
    <message>
        <source>A name to show; it need not be unique.</source>
        <translation>Un nom à afficher&#xa0;; il n’est pas forcément unique.</translation>
    </message>
    <message>
        <source>Passport id</source>
        <translation>ID Passport</translation>
    </message>
    <message>
        <source>An older id of the user.</source>
        <translation>Un ancien identifiant de l’utilisateur.</translation>
    </message>
    <message>
        <source>Windows SID</source>
        <translation>SID Windows</translation>
    </message>
    <message>
        <source>The user&apos;s id in the company&apos;s own directory.</source>
        <translation>L’identifiant de l’utilisateur dans l’annuaire de l’entreprise.</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Fournisseur d’identité</translation>
    </message>
    <message>
        <source>Who authenticated the user, if not the issuer.</source>
        <translation>Qui a authentifié l’utilisateur, si ce n’est pas l’émetteur.</translation>
    </message>
    <message>
        <source>Client name</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>What the client is called in the directory.</source>
        <translation>Le nom du client dans l’annuaire.</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Authentification du client</translation>
    </message>
    <message>
        <source>0: none; 1: a secret; 2: a certificate.</source>
        <translation>0&#xa0;: aucune&#xa0;; 1&#xa0;: un secret&#xa0;; 2&#xa0;: un certificat.</translation>
    </message>
    <message>
        <source>What it allows on behalf of the user.</source>
        <translation>Ce qu’il permet au nom de l’utilisateur.</translation>
    </message>
    <message>
        <source>Directory roles</source>
        <translation>Rôles d’annuaire</translation>
    </message>
    <message>
        <source>The user&apos;s administrator roles in the directory.</source>
        <translation>Les rôles d’administrateur de l’utilisateur dans l’annuaire.</translation>
    </message>
    <message>
        <source>Has groups</source>
        <translation>A des groupes</translation>
    </message>
    <message>
        <source>The user has more groups than fit into the token.</source>
        <translation>L’utilisateur a plus de groupes que le jeton ne peut en contenir.</translation>
    </message>
    <message>
        <source>Claims elsewhere</source>
        <translation>Claims ailleurs</translation>
    </message>
    <message>
        <source>Claims that did not fit and must be fetched, such as groups.</source>
        <translation>Claims qui n’ont pas tenu et qu’il faut aller chercher, comme les groupes.</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Où ils sont</translation>
    </message>
    <message>
        <source>Where the claims that did not fit can be fetched.</source>
        <translation>Où aller chercher les claims qui n’ont pas tenu.</translation>
    </message>
    <message>
        <source>Kind of subject</source>
        <translation>Type de sujet</translation>
    </message>
    <message>
        <source>user or app: whether a person or a program got it.</source>
        <translation>user ou app&#xa0;: si une personne ou un programme l’a obtenu.</translation>
    </message>
    <message>
        <source>Account state</source>
        <translation>État du compte</translation>
    </message>
    <message>
        <source>0: a member of the directory; 1: a guest.</source>
        <translation>0&#xa0;: membre de l’annuaire&#xa0;; 1&#xa0;: invité.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Which version of token this is; 1.0 and 2.0 name their claims differently.</source>
        <translation>La version du jeton&#xa0;; 1.0 et 2.0 nomment leurs claims différemment.</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>Where the user signed in from.</source>
        <translation>D’où l’utilisateur s’est connecté.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>The device that the user signed in on.</source>
        <translation>L’appareil sur lequel l’utilisateur s’est connecté.</translation>
    </message>
    <message>
        <source>Login hint</source>
        <translation>Indication de connexion</translation>
    </message>
    <message>
        <source>What to pass on so that the user need not type a name.</source>
        <translation>Ce qu’il faut transmettre pour que l’utilisateur n’ait pas à saisir de nom.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Where the directory is kept.</source>
        <translation>Où l’annuaire est hébergé.</translation>
    </message>
    <message>
        <source>Directory created</source>
        <translation>Annuaire créé</translation>
    </message>
    <message>
        <source>When the directory was made.</source>
        <translation>Quand l’annuaire a été créé.</translation>
    </message>
    <message>
        <source>Subject elsewhere</source>
        <translation>Sujet ailleurs</translation>
    </message>
    <message>
        <source>What this user is called as sub in other tokens.</source>
        <translation>Comment cet utilisateur est désigné par sub dans d’autres jetons.</translation>
    </message>
    <message>
        <source>Authentication contexts</source>
        <translation>Contextes d’authentification</translation>
    </message>
    <message>
        <source>Which conditional-access conditions were met.</source>
        <translation>Les conditions d’accès conditionnel qui ont été remplies.</translation>
    </message>
    <message>
        <source>Sign-in state</source>
        <translation>État de la connexion</translation>
    </message>
    <message>
        <source>What is known of the device and network, such as kmsi or dvc_mngd.</source>
        <translation>Ce que l’on sait de l’appareil et du réseau, par exemple kmsi ou dvc_mngd.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>The user&apos;s country.</source>
        <translation>Le pays de l’utilisateur.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Used by the issuer itself.</source>
        <translation>Utilisé par l’émetteur lui-même.</translation>
    </message>
    <message>
        <source>The serial number of this one token; the sign-in log knows it.</source>
        <translation>Le numéro de série de ce jeton précis&#xa0;; le journal des connexions le connaît.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s own; not meant for others.</source>
        <translation>Propre à Microsoft&#xa0;; n’est pas destiné à d’autres.</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>Expiration du mot de passe</translation>
    </message>
    <message>
        <source>When the user&apos;s password expires.</source>
        <translation>Quand le mot de passe de l’utilisateur expire.</translation>
    </message>
    <message>
        <source>Password page</source>
        <translation>Page du mot de passe</translation>
    </message>
    <message>
        <source>Where the user can change the password.</source>
        <translation>Où l’utilisateur peut changer le mot de passe.</translation>
    </message>
    <message>
        <source>Name id</source>
        <translation>ID de nom</translation>
    </message>
    <message>
        <source>Whom it is about, as .NET calls it.</source>
        <translation>De qui il s’agit, selon l’appellation de .NET.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Which roles the user has here, as .NET calls it.</source>
        <translation>Les rôles que l’utilisateur a ici, selon l’appellation de .NET.</translation>
    </message>
    <message>
        <source>Kind of client</source>
        <translation>Type de client</translation>
    </message>
    <message>
        <source>Public or Confidential: whether the client can keep a secret.</source>
        <translation>Public ou Confidential&#xa0;: si le client sait garder un secret.</translation>
    </message>
    <message>
        <source>Authentication method</source>
        <translation>Méthode d’authentification</translation>
    </message>
    <message>
        <source>By which means the user was authenticated.</source>
        <translation>Par quels moyens l’utilisateur a été authentifié.</translation>
    </message>
    <message>
        <source>The user&apos;s name, as .NET calls it.</source>
        <translation>Le nom de l’utilisateur, selon l’appellation de .NET.</translation>
    </message>
    <message>
        <source>The user&apos;s e-mail address, as .NET calls it.</source>
        <translation>L’adresse e-mail de l’utilisateur, selon l’appellation de .NET.</translation>
    </message>
    <message>
        <source>Realm roles</source>
        <translation>Rôles du royaume</translation>
    </message>
    <message>
        <source>The user&apos;s roles in the whole realm.</source>
        <translation>Les rôles de l’utilisateur dans tout le royaume.</translation>
    </message>
    <message>
        <source>Client roles</source>
        <translation>Rôles par client</translation>
    </message>
    <message>
        <source>The user&apos;s roles, client by client.</source>
        <translation>Les rôles de l’utilisateur, client par client.</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>Origines autorisées</translation>
    </message>
    <message>
        <source>Which web pages may use it.</source>
        <translation>Les pages web qui peuvent l’utiliser.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What kind of token it is, such as Bearer, ID, Refresh or Offline.</source>
        <translation>Le type du jeton, par exemple Bearer, ID, Refresh ou Offline.</translation>
    </message>
    <message>
        <source>The client, where no user was involved.</source>
        <translation>Le client, quand aucun utilisateur n’intervient.</translation>
    </message>
    <message>
        <source>Client host</source>
        <translation>Hôte du client</translation>
    </message>
    <message>
        <source>Where the client asked from.</source>
        <translation>D’où le client a fait sa demande.</translation>
    </message>
    <message>
        <source>Client address</source>
        <translation>Adresse du client</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Type de grant</translation>
    </message>
    <message>
        <source>By which grant it was got.</source>
        <translation>Par quel grant il a été obtenu.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>What it allows, by the roles of the user.</source>
        <translation>Ce qu’il permet, selon les rôles de l’utilisateur.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>The organization that the user signed in to.</source>
        <translation>L’organisation à laquelle l’utilisateur s’est connecté.</translation>
    </message>
    <message>
        <source>Organization name</source>
        <translation>Nom de l’organisation</translation>
    </message>
    <message>
        <source>What the organization is called.</source>
        <translation>Comment s’appelle l’organisation.</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>ID utilisateur</translation>
    </message>
    <message>
        <source>The user&apos;s id at the issuer.</source>
        <translation>L’identifiant de l’utilisateur chez l’émetteur.</translation>
    </message>
    <message>
        <source>The user&apos;s name in the user pool.</source>
        <translation>Le nom de l’utilisateur dans le groupe d’utilisateurs (user pool).</translation>
    </message>
    <message>
        <source>The user&apos;s groups in the user pool.</source>
        <translation>Les groupes de l’utilisateur dans le user pool.</translation>
    </message>
    <message>
        <source>IAM roles</source>
        <translation>Rôles IAM</translation>
    </message>
    <message>
        <source>Which IAM roles the user&apos;s groups give.</source>
        <translation>Les rôles IAM que donnent les groupes de l’utilisateur.</translation>
    </message>
    <message>
        <source>Preferred IAM role</source>
        <translation>Rôle IAM préféré</translation>
    </message>
    <message>
        <source>The IAM role that counts first.</source>
        <translation>Le rôle IAM qui compte en premier.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>id or access: what the token is for.</source>
        <translation>id ou access&#xa0;: à quoi sert le jeton.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>The sign-in that it came from.</source>
        <translation>La connexion dont il provient.</translation>
    </message>
    <message>
        <source>First token id</source>
        <translation>ID du premier jeton</translation>
    </message>
    <message>
        <source>The serial number of the sign-in that its refreshes go back to.</source>
        <translation>Le numéro de série de la connexion à laquelle remontent ses actualisations.</translation>
    </message>
    <message>
        <source>Identity providers</source>
        <translation>Fournisseurs d’identité</translation>
    </message>
    <message>
        <source>Where the user is known from.</source>
        <translation>D’où l’utilisateur est connu.</translation>
    </message>
    <message>
        <source>Which version of token this is.</source>
        <translation>La version du jeton.</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>An attribute that the maintainers of the user pool added.</source>
        <translation>Un attribut ajouté par les responsables du user pool.</translation>
    </message>
    <message>
        <source>Hosted domain</source>
        <translation>Domaine hébergé</translation>
    </message>
    <message>
        <source>The company&apos;s domain at Google.</source>
        <translation>Le domaine de l’entreprise chez Google.</translation>
    </message>
    <message>
        <source>Firebase</source>
        <translation>Firebase</translation>
    </message>
    <message>
        <source>How the user signed in to Firebase.</source>
        <translation>Comment l’utilisateur s’est connecté à Firebase.</translation>
    </message>
    <message>
        <source>The user&apos;s sign-in name.</source>
        <translation>Le nom de connexion de l’utilisateur.</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Habilitations</translation>
    </message>
    <message>
        <source>What the user may do.</source>
        <translation>Ce que l’utilisateur peut faire.</translation>
    </message>
    <message>
        <source>Access token id</source>
        <translation>ID du jeton d’accès</translation>
    </message>
    <message>
        <source>The access token that this refresh token belongs to.</source>
        <translation>Le jeton d’accès auquel ce jeton d’actualisation appartient.</translation>
    </message>
    <message>
        <source>The customer that the user belongs to.</source>
        <translation>Le client (entreprise) auquel l’utilisateur appartient.</translation>
    </message>
    <message>
        <source>Added claim</source>
        <translation>Claim ajouté</translation>
    </message>
    <message>
        <source>A claim that the maintainers of the issuer added, named by an address.</source>
        <translation>Un claim ajouté par les responsables de l’émetteur, nommé par une adresse.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>How the token is signed, or how its key is encrypted.</source>
        <translation>Comment le jeton est signé, ou comment sa clé est chiffrée.</translation>
    </message>
    <message>
        <source>What kind of token it is.</source>
        <translation>Le type du jeton.</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>What kind of content it carries; JWT means a token inside a token.</source>
        <translation>Le type de contenu qu’il porte&#xa0;; JWT désigne un jeton dans un jeton.</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>ID de clé</translation>
    </message>
    <message>
        <source>Which of the issuer&apos;s keys signed it.</source>
        <translation>Laquelle des clés de l’émetteur l’a signé.</translation>
    </message>
    <message>
        <source>Key set address</source>
        <translation>Adresse du jeu de clés</translation>
    </message>
    <message>
        <source>Where the keys are said to be; it is never followed.</source>
        <translation>Où les clés sont censées se trouver&#xa0;; elle n’est jamais suivie.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>A key that the token brings along; it is never used.</source>
        <translation>Une clé que le jeton apporte&#xa0;; elle n’est jamais utilisée.</translation>
    </message>
    <message>
        <source>Certificate address</source>
        <translation>Adresse du certificat</translation>
    </message>
    <message>
        <source>Where the certificate is said to be; it is never followed.</source>
        <translation>Où le certificat est censé se trouver&#xa0;; elle n’est jamais suivie.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Certificates that the token brings along; they are never used.</source>
        <translation>Des certificats que le jeton apporte&#xa0;; ils ne sont jamais utilisés.</translation>
    </message>
    <message>
        <source>Certificate fingerprint</source>
        <translation>Empreinte du certificat</translation>
    </message>
    <message>
        <source>SHA-1 of the signer&apos;s certificate.</source>
        <translation>SHA-1 du certificat du signataire.</translation>
    </message>
    <message>
        <source>SHA-256 of the signer&apos;s certificate.</source>
        <translation>SHA-256 du certificat du signataire.</translation>
    </message>
    <message>
        <source>Critical extensions</source>
        <translation>Extensions critiques</translation>
    </message>
    <message>
        <source>Extensions that a checker must understand, or refuse the token.</source>
        <translation>Extensions que le vérificateur doit comprendre, sinon il doit refuser le jeton.</translation>
    </message>
    <message>
        <source>Payload encoding</source>
        <translation>Codage de la charge utile</translation>
    </message>
    <message>
        <source>False: the payload is signed without Base64.</source>
        <translation>False&#xa0;: la charge utile est signée sans Base64.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>How the content is encrypted.</source>
        <translation>Comment le contenu est chiffré.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>How the content was compressed before it was encrypted.</source>
        <translation>Comment le contenu a été compressé avant d’être chiffré.</translation>
    </message>
    <message>
        <source>Ephemeral key</source>
        <translation>Clé éphémère</translation>
    </message>
    <message>
        <source>The sender&apos;s public key for this one message.</source>
        <translation>La clé publique de l’expéditeur pour ce seul message.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Itérations</translation>
    </message>
    <message>
        <source>How often the password was hashed to make the key.</source>
        <translation>Combien de fois le mot de passe a été haché pour obtenir la clé.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s mark on tokens for its own APIs; others can&apos;t check their signatures.</source>
        <translation>La marque de Microsoft sur les jetons de ses propres API&#xa0;; d’autres ne peuvent pas en vérifier la signature.</translation>
    </message>
    <message>
        <source>Details of authorization</source>
        <translation>Détails d’autorisation</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>%1 · %2</source>
        <comment>a time, and as the token spells it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Audience (aud)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Durée de vie</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gained</source>
        <translation>
            <numerusform>%Ln gagné</numerusform>
            <numerusform>%Ln gagnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>%Ln perdu</numerusform>
            <numerusform>%Ln perdus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 gained, 1 lost</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
</context>
<context>
    <name>CopyTable</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>The profiles can&apos;t be read, and were left as they are: %1 (%2). New ones can&apos;t be saved until the file is mended or moved away.</source>
        <translation>Les profils ne peuvent pas être lus et ont été laissés tels quels&#xa0;: %1 (%2). Aucun nouveau profil ne peut être enregistré tant que le fichier n’est pas réparé ou déplacé.</translation>
    </message>
    <message>
        <source>Not everything in the file of profiles can be used: %1 (%2).</source>
        <translation>Une partie du fichier des profils est inutilisable&#xa0;: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>Dialects</name>
    <message>
        <source>OAuth 2.0 token endpoint (RFC 6749)</source>
        <translation>Point de terminaison OAuth 2.0 (RFC 6749)</translation>
    </message>
    <message>
        <source>Saasu: POST authorisation/token</source>
        <translation>Saasu&#xa0;: POST authorisation/token</translation>
    </message>
    <message>
        <source>PalmSmart: POST Token</source>
        <translation>PalmSmart&#xa0;: POST Token</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Name (DNS)</source>
        <translation>Nom (DNS)</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation>Connexion (TCP)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Chiffrement (TLS)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1, expiré</translation>
    </message>
    <message>
        <source>%1, not valid yet</source>
        <translation>%1, pas encore valable</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, dans %n jour</numerusform>
            <numerusform>%1, dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as it was set here.</source>
        <translation>%1, comme défini ici.</translation>
    </message>
    <message>
        <source>%1, from the system or its environment.</source>
        <translation>%1, d’après le système ou son environnement.</translation>
    </message>
    <message>
        <source>None: the server is this computer.</source>
        <translation>Aucun&#xa0;: le serveur est cet ordinateur.</translation>
    </message>
    <message>
        <source>None: the system names none for this server.</source>
        <translation>Aucun&#xa0;: le système n’en indique pas pour ce serveur.</translation>
    </message>
    <message>
        <source>None, as it was set here.</source>
        <translation>Aucun, comme défini ici.</translation>
    </message>
    <message>
        <source>%1 is an address, so there is no name to look up.</source>
        <translation>%1 est une adresse&#xa0;: il n’y a pas de nom à résoudre.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 correspond à %2.</translation>
    </message>
    <message>
        <source>%1 is not known here. That does no harm: the proxy looks it up.</source>
        <translation>%1 n’est pas connu ici. Ce n’est pas gênant&#xa0;: le proxy s’en charge.</translation>
    </message>
    <message>
        <source>Connected through the proxy.</source>
        <translation>Connecté à travers le proxy.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Connecté à %1.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 ends in %n day(s): tell the server&apos;s maintainers.</source>
        <translation>
            <numerusform>Le certificat de %1 expire dans %n jour&#xa0;: prévenez les responsables du serveur.</numerusform>
            <numerusform>Le certificat de %1 expire dans %n jours&#xa0;: prévenez les responsables du serveur.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password (407).</source>
        <translation>Le proxy demande un nom d’utilisateur et un mot de passe (407).</translation>
    </message>
    <message>
        <source>Put them into the proxy&apos;s address in the environment variable https_proxy.</source>
        <translation>Mettez-les dans l’adresse du proxy, dans la variable d’environnement https_proxy.</translation>
    </message>
    <message>
        <source>The server answers, but with a fault of its own (%1).</source>
        <translation>Le serveur répond, mais avec une erreur de son côté (%1).</translation>
    </message>
    <message>
        <source>Try again later. If it stays, tell the server&apos;s maintainers.</source>
        <translation>Réessayez plus tard. Si le problème persiste, prévenez les responsables du serveur.</translation>
    </message>
    <message>
        <source>The server answers (%1). It was asked with HEAD, without any credentials, so any answer is good.</source>
        <translation>Le serveur répond (%1). Il a été interrogé avec HEAD, sans aucun identifiant&#xa0;: toute réponse convient.</translation>
    </message>
    <message>
        <source>The answer has no Date header to compare with.</source>
        <translation>La réponse n’a pas d’en-tête Date auquel se comparer.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 s from this computer&apos;s.</source>
        <translation>L’horloge du serveur est à %1 s de celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the server&apos;s (%2 s).</source>
        <translation>L’horloge de cet ordinateur retarde de %1 sur celle du serveur (%2 s).</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the server&apos;s (%2 s).</source>
        <translation>L’horloge de cet ordinateur avance de %1 sur celle du serveur (%2 s).</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock. If it is right, tell the server&apos;s maintainers.</source>
        <translation>Réglez l’horloge de cet ordinateur. Si elle est juste, prévenez les responsables du serveur.</translation>
    </message>
    <message>
        <source>There is none: secrets are kept in memory, and are gone when the program ends.</source>
        <translation>Il n’y en a pas&#xa0;: les secrets sont conservés en mémoire et disparaissent à la fermeture du programme.</translation>
    </message>
    <message>
        <source>%1: a value of no use was written, read back and removed.</source>
        <translation>%1&#xa0;: une valeur sans importance a été écrite, relue et supprimée.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 n’a pas répondu en %2 s.</translation>
    </message>
    <message>
        <source>It may be asking you something in another window. Answer it, and run the checks again.</source>
        <translation>Il vous pose peut-être une question dans une autre fenêtre. Répondez-y, puis relancez les contrôles.</translation>
    </message>
    <message>
        <source>TLS by %1</source>
        <translation>TLS par %1</translation>
    </message>
    <message>
        <source>Install Qt&apos;s plugin for TLS (OpenSSL): without it no https server can be reached.</source>
        <translation>Installez le plugin TLS de Qt (OpenSSL)&#xa0;: sans lui, aucun serveur https n’est joignable.</translation>
    </message>
</context>
<context>
    <name>ExchangeFacts</name>
    <message>
        <source>(The body is over the limit of 1 MiB and was not kept.)</source>
        <translation>(Le corps dépasse la limite de 1 MiB et n’a pas été conservé.)</translation>
    </message>
    <message>
        <source>(The body&apos;s content coding is broken: it can&apos;t be read.)</source>
        <translation>(Le codage de contenu du corps est endommagé&#xa0;: illisible.)</translation>
    </message>
    <message>
        <source>(no body)</source>
        <translation>(pas de corps)</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <comment>duration</comment>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>%1 from %2 in %3</source>
        <comment>200 OK from a host in 12 ms</comment>
        <translation>%1 de %2 en %3</translation>
    </message>
    <message>
        <source>no answer from %1 after %2</source>
        <translation>aucune réponse de %1 après %2</translation>
    </message>
    <message>
        <source>TLS was not established</source>
        <translation>TLS n’a pas été établi</translation>
    </message>
    <message>
        <source>Not encrypted: plain http, on this computer only</source>
        <translation>Non chiffré&#xa0;: simple http, sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Not encrypted: plain http. Everybody on the way could read it.</source>
        <translation>Non chiffré&#xa0;: simple http. Tout intermédiaire pouvait le lire.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>%1, issued by %2</source>
        <comment>subject, issuer</comment>
        <translation>%1, émis par %2</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>TLS errors</source>
        <translation>Erreurs TLS</translation>
    </message>
    <message>
        <source>No complete answer came.</source>
        <translation>Aucune réponse complète n’est arrivée.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion réseau</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>The server granted a token.</source>
        <translation>Le serveur a accordé un jeton.</translation>
    </message>
    <message>
        <source>There is no token, and nothing more is known.</source>
        <translation>Il n’y a pas de jeton, et rien d’autre n’est connu.</translation>
    </message>
    <message>
        <source>It did not work, and nothing more is known.</source>
        <translation>Cela n’a pas fonctionné, et rien d’autre n’est connu.</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>un formulaire</translation>
    </message>
    <message>
        <source>the Authorization header</source>
        <translation>l’en-tête Authorization</translation>
    </message>
    <message>
        <source>members of the body</source>
        <translation>des membres du corps</translation>
    </message>
    <message>
        <source>its id alone</source>
        <translation>son seul identifiant</translation>
    </message>
    <message>
        <source>Entra ID does not know this user name with this password (AADSTS50126).</source>
        <translation>Entra ID ne connaît pas ce nom d’utilisateur avec ce mot de passe (AADSTS50126).</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Le nom d’utilisateur ou le mot de passe est erroné.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50126.</source>
        <translation>Entra ID a répondu AADSTS50126.</translation>
    </message>
    <message>
        <source>Type both again. The user name is the whole sign-in name, such as name@company.com.</source>
        <translation>Saisissez de nouveau les deux. Le nom d’utilisateur est le nom de connexion complet, par exemple name@company.com.</translation>
    </message>
    <message>
        <source>Entra ID knows no such user in this directory (AADSTS50034).</source>
        <translation>Entra ID ne connaît pas cet utilisateur dans cet annuaire (AADSTS50034).</translation>
    </message>
    <message>
        <source>The user name is misspelt, or belongs to another directory.</source>
        <translation>Le nom d’utilisateur est mal orthographié ou appartient à un autre annuaire.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50034.</source>
        <translation>Entra ID a répondu AADSTS50034.</translation>
    </message>
    <message>
        <source>Check the user name, and the tenant in the URL.</source>
        <translation>Vérifiez le nom d’utilisateur et le locataire dans l’URL.</translation>
    </message>
    <message>
        <source>Entra ID has locked the account for a while, or blocks the address that the request came from (AADSTS50053).</source>
        <translation>Entra ID a verrouillé le compte pour un temps, ou bloque l’adresse d’où vient la requête (AADSTS50053).</translation>
    </message>
    <message>
        <source>Too many wrong passwords, or a sign-in from an address with a bad name.</source>
        <translation>Trop de mots de passe erronés, ou une connexion depuis une adresse de mauvaise réputation.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50053.</source>
        <translation>Entra ID a répondu AADSTS50053.</translation>
    </message>
    <message>
        <source>Wait, then try once from a known network; an administrator sees the reason in the sign-in log.</source>
        <translation>Attendez, puis essayez une fois depuis un réseau connu&#xa0;; un administrateur voit la raison dans le journal des connexions.</translation>
    </message>
    <message>
        <source>The password has expired (AADSTS50055).</source>
        <translation>Le mot de passe a expiré (AADSTS50055).</translation>
    </message>
    <message>
        <source>It has to be changed before it works again.</source>
        <translation>Il doit être changé avant de fonctionner à nouveau.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50055.</source>
        <translation>Entra ID a répondu AADSTS50055.</translation>
    </message>
    <message>
        <source>Sign in on the web page of the account, set a new password there, and use it here.</source>
        <translation>Connectez-vous sur la page web du compte, définissez-y un nouveau mot de passe et utilisez-le ici.</translation>
    </message>
    <message>
        <source>The account has no password that Entra ID could check (AADSTS50056).</source>
        <translation>Le compte n’a pas de mot de passe qu’Entra ID puisse vérifier (AADSTS50056).</translation>
    </message>
    <message>
        <source>The account signs in through another directory, or its password was never set.</source>
        <translation>Le compte se connecte par un autre annuaire, ou son mot de passe n’a jamais été défini.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50056.</source>
        <translation>Entra ID a répondu AADSTS50056.</translation>
    </message>
    <message>
        <source>Set a password for it, or use a sign-in with a browser instead of the password grant.</source>
        <translation>Définissez-lui un mot de passe, ou connectez-vous avec un navigateur au lieu d’utiliser le grant par mot de passe.</translation>
    </message>
    <message>
        <source>The account is disabled (AADSTS50057).</source>
        <translation>Le compte est désactivé (AADSTS50057).</translation>
    </message>
    <message>
        <source>An administrator has switched it off.</source>
        <translation>Un administrateur l’a désactivé.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50057.</source>
        <translation>Entra ID a répondu AADSTS50057.</translation>
    </message>
    <message>
        <source>Ask an administrator of the directory to switch it on again.</source>
        <translation>Demandez à un administrateur de l’annuaire de le réactiver.</translation>
    </message>
    <message>
        <source>Nobody is signed in, and nobody may be asked (AADSTS50058).</source>
        <translation>Personne n’est connecté, et aucune question ne peut être posée (AADSTS50058).</translation>
    </message>
    <message>
        <source>The request came without a session, and allows no questions to the user.</source>
        <translation>La requête est venue sans session et n’autorise aucune question à l’utilisateur.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50058.</source>
        <translation>Entra ID a répondu AADSTS50058.</translation>
    </message>
    <message>
        <source>Sign in with a browser once.</source>
        <translation>Connectez-vous une fois avec un navigateur.</translation>
    </message>
    <message>
        <source>Entra ID can&apos;t tell which directory is meant (AADSTS50059).</source>
        <translation>Entra ID ne peut pas déterminer l’annuaire visé (AADSTS50059).</translation>
    </message>
    <message>
        <source>The URL names no tenant that exists.</source>
        <translation>L’URL ne nomme aucun locataire existant.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50059.</source>
        <translation>Entra ID a répondu AADSTS50059.</translation>
    </message>
    <message>
        <source>Put the directory&apos;s domain or id into the URL, in place of common.</source>
        <translation>Mettez dans l’URL le domaine ou l’identifiant de l’annuaire à la place de common.</translation>
    </message>
    <message>
        <source>The sign-in with the company&apos;s own server failed (AADSTS50064).</source>
        <translation>La connexion par le serveur de l’entreprise a échoué (AADSTS50064).</translation>
    </message>
    <message>
        <source>The federation server refused the credentials.</source>
        <translation>Le serveur de fédération a refusé les identifiants.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50064.</source>
        <translation>Entra ID a répondu AADSTS50064.</translation>
    </message>
    <message>
        <source>Try them on the company&apos;s own sign-in page, and send the report to its administrators.</source>
        <translation>Essayez-les sur la page de connexion de l’entreprise et envoyez le rapport à ses administrateurs.</translation>
    </message>
    <message>
        <source>The user has to set up a second factor first (AADSTS50072).</source>
        <translation>L’utilisateur doit d’abord configurer un second facteur (AADSTS50072).</translation>
    </message>
    <message>
        <source>Multi-factor authentication is demanded, and none is registered.</source>
        <translation>L’authentification multifacteur est exigée, et aucun facteur n’est enregistré.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50072.</source>
        <translation>Entra ID a répondu AADSTS50072.</translation>
    </message>
    <message>
        <source>Sign in with a browser once and register one; the password grant can&apos;t do it.</source>
        <translation>Connectez-vous une fois avec un navigateur et enregistrez-en un&#xa0;; le grant par mot de passe ne le permet pas.</translation>
    </message>
    <message>
        <source>Entra ID wants a second factor, which the password grant can&apos;t give (AADSTS50074).</source>
        <translation>Entra ID veut un second facteur, que le grant par mot de passe ne peut pas fournir (AADSTS50074).</translation>
    </message>
    <message>
        <source>Strong authentication is demanded for this user.</source>
        <translation>L’authentification forte est exigée pour cet utilisateur.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50074.</source>
        <translation>Entra ID a répondu AADSTS50074.</translation>
    </message>
    <message>
        <source>Sign in with a browser, or use an account that needs no second factor.</source>
        <translation>Connectez-vous avec un navigateur, ou utilisez un compte qui n’a pas besoin de second facteur.</translation>
    </message>
    <message>
        <source>Entra ID wants a second factor, which the password grant can&apos;t give (AADSTS50076).</source>
        <translation>Entra ID veut un second facteur, que le grant par mot de passe ne peut pas fournir (AADSTS50076).</translation>
    </message>
    <message>
        <source>An administrator&apos;s rule, or a new place, demands multi-factor authentication.</source>
        <translation>La règle d’un administrateur, ou un nouveau lieu, exige l’authentification multifacteur.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50076.</source>
        <translation>Entra ID a répondu AADSTS50076.</translation>
    </message>
    <message>
        <source>Sign in with a browser, or ask an administrator to except this account.</source>
        <translation>Connectez-vous avec un navigateur, ou demandez à un administrateur une exception pour ce compte.</translation>
    </message>
    <message>
        <source>The user has to set up a second factor first (AADSTS50079).</source>
        <translation>L’utilisateur doit d’abord configurer un second facteur (AADSTS50079).</translation>
    </message>
    <message>
        <source>An administrator&apos;s rule demands multi-factor authentication, and none is registered.</source>
        <translation>La règle d’un administrateur exige l’authentification multifacteur, et aucun facteur n’est enregistré.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50079.</source>
        <translation>Entra ID a répondu AADSTS50079.</translation>
    </message>
    <message>
        <source>Sign in with a browser once and register one.</source>
        <translation>Connectez-vous une fois avec un navigateur et enregistrez-en un.</translation>
    </message>
    <message>
        <source>The user is not assigned to this application (AADSTS50105).</source>
        <translation>L’utilisateur n’est pas affecté à cette application (AADSTS50105).</translation>
    </message>
    <message>
        <source>The application admits only users that were assigned to it.</source>
        <translation>L’application n’admet que les utilisateurs qui lui ont été affectés.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50105.</source>
        <translation>Entra ID a répondu AADSTS50105.</translation>
    </message>
    <message>
        <source>Ask an administrator to assign the user, or a group of the user, to the application.</source>
        <translation>Demandez à un administrateur d’affecter l’utilisateur, ou l’un de ses groupes, à l’application.</translation>
    </message>
    <message>
        <source>Entra ID can&apos;t tell which directory is meant (AADSTS50128).</source>
        <translation>Entra ID ne peut pas déterminer l’annuaire visé (AADSTS50128).</translation>
    </message>
    <message>
        <source>The user name or the URL holds a domain that no directory has.</source>
        <translation>Le nom d’utilisateur ou l’URL contient un domaine qu’aucun annuaire ne possède.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50128.</source>
        <translation>Entra ID a répondu AADSTS50128.</translation>
    </message>
    <message>
        <source>Check the domain of the user name, and the tenant in the URL.</source>
        <translation>Vérifiez le domaine du nom d’utilisateur et le locataire dans l’URL.</translation>
    </message>
    <message>
        <source>A rule of the directory blocks this device or place (AADSTS50131).</source>
        <translation>Une règle de l’annuaire bloque cet appareil ou ce lieu (AADSTS50131).</translation>
    </message>
    <message>
        <source>Conditional access does not admit this device or address.</source>
        <translation>L’accès conditionnel n’admet pas cet appareil ou cette adresse.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50131.</source>
        <translation>Entra ID a répondu AADSTS50131.</translation>
    </message>
    <message>
        <source>Try from a known device and network; an administrator sees the rule in the sign-in log.</source>
        <translation>Essayez depuis un appareil et un réseau connus&#xa0;; un administrateur voit la règle dans le journal des connexions.</translation>
    </message>
    <message>
        <source>A check outside of Entra ID is demanded, which the password grant can&apos;t do (AADSTS50158).</source>
        <translation>Une vérification extérieure à Entra ID est exigée, ce que le grant par mot de passe ne permet pas (AADSTS50158).</translation>
    </message>
    <message>
        <source>Conditional access demands a further step.</source>
        <translation>L’accès conditionnel exige une étape supplémentaire.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50158.</source>
        <translation>Entra ID a répondu AADSTS50158.</translation>
    </message>
    <message>
        <source>Sign in with a browser.</source>
        <translation>Connectez-vous avec un navigateur.</translation>
    </message>
    <message>
        <source>The refresh token is no longer good, since the password was changed (AADSTS50173).</source>
        <translation>Le jeton d’actualisation n’est plus bon depuis que le mot de passe a été changé (AADSTS50173).</translation>
    </message>
    <message>
        <source>The password was changed, or the sessions were revoked, after the token was issued.</source>
        <translation>Le mot de passe a été changé, ou les sessions ont été révoquées, après l’émission du jeton.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50173.</source>
        <translation>Entra ID a répondu AADSTS50173.</translation>
    </message>
    <message>
        <source>Sign in again with the password as it is now.</source>
        <translation>Connectez-vous de nouveau avec le mot de passe actuel.</translation>
    </message>
    <message>
        <source>A rule of the directory demands a device that is managed (AADSTS53000).</source>
        <translation>Une règle de l’annuaire exige un appareil géré (AADSTS53000).</translation>
    </message>
    <message>
        <source>This computer does not comply with the company&apos;s rules.</source>
        <translation>Cet ordinateur n’est pas conforme aux règles de l’entreprise.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS53000.</source>
        <translation>Entra ID a répondu AADSTS53000.</translation>
    </message>
    <message>
        <source>Use a managed device, or ask an administrator about the rule.</source>
        <translation>Utilisez un appareil géré, ou renseignez-vous sur la règle auprès d’un administrateur.</translation>
    </message>
    <message>
        <source>A rule of the directory blocks this sign-in (AADSTS53003).</source>
        <translation>Une règle de l’annuaire bloque cette connexion (AADSTS53003).</translation>
    </message>
    <message>
        <source>Conditional access does not admit it.</source>
        <translation>L’accès conditionnel ne l’admet pas.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS53003.</source>
        <translation>Entra ID a répondu AADSTS53003.</translation>
    </message>
    <message>
        <source>An administrator sees in the sign-in log which rule it was; the description holds the ids to look for.</source>
        <translation>Un administrateur voit dans le journal des connexions de quelle règle il s’agit&#xa0;; la description contient les identifiants à rechercher.</translation>
    </message>
    <message>
        <source>Nobody has agreed yet that this application may do what was asked (AADSTS65001).</source>
        <translation>Personne n’a encore accepté que cette application fasse ce qui est demandé (AADSTS65001).</translation>
    </message>
    <message>
        <source>The user or an administrator has not consented to these permissions.</source>
        <translation>L’utilisateur ou un administrateur n’a pas consenti à ces autorisations.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS65001.</source>
        <translation>Entra ID a répondu AADSTS65001.</translation>
    </message>
    <message>
        <source>Sign in with a browser once and agree, or ask an administrator to grant consent.</source>
        <translation>Connectez-vous une fois avec un navigateur et acceptez, ou demandez à un administrateur de donner son consentement.</translation>
    </message>
    <message>
        <source>The application is not known in this directory (AADSTS70001).</source>
        <translation>L’application n’est pas connue dans cet annuaire (AADSTS70001).</translation>
    </message>
    <message>
        <source>The client id is wrong, or the URL names another directory.</source>
        <translation>L’ID client est erroné, ou l’URL nomme un autre annuaire.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS70001.</source>
        <translation>Entra ID a répondu AADSTS70001.</translation>
    </message>
    <message>
        <source>Compare the client id and the tenant with the app registration.</source>
        <translation>Comparez l’ID client et le locataire avec l’inscription de l’application.</translation>
    </message>
    <message>
        <source>The client&apos;s credentials were not accepted (AADSTS70002).</source>
        <translation>Les identifiants du client n’ont pas été acceptés (AADSTS70002).</translation>
    </message>
    <message>
        <source>The client secret is wrong or missing.</source>
        <translation>Le secret client est erroné ou manquant.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS70002.</source>
        <translation>Entra ID a répondu AADSTS70002.</translation>
    </message>
    <message>
        <source>Compare the client secret&apos;s value, not its id, with the app registration.</source>
        <translation>Comparez la valeur du secret client, et non son identifiant, avec l’inscription de l’application.</translation>
    </message>
    <message>
        <source>The refresh token or code has expired (AADSTS70008).</source>
        <translation>Le jeton d’actualisation ou le code a expiré (AADSTS70008).</translation>
    </message>
    <message>
        <source>It was not used for too long, or its lifetime is over.</source>
        <translation>Il n’a pas été utilisé pendant trop longtemps, ou sa durée de vie est écoulée.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS70008.</source>
        <translation>Entra ID a répondu AADSTS70008.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Entra ID does not know the scope that was asked for (AADSTS70011).</source>
        <translation>Entra ID ne connaît pas le scope demandé (AADSTS70011).</translation>
    </message>
    <message>
        <source>The scope is misspelt, or mixes permissions of two APIs.</source>
        <translation>Le scope est mal orthographié ou mélange les autorisations de deux API.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS70011.</source>
        <translation>Entra ID a répondu AADSTS70011.</translation>
    </message>
    <message>
        <source>Ask for the permissions of one API, or for its /.default alone.</source>
        <translation>Demandez les autorisations d’une seule API, ou seulement son /.default.</translation>
    </message>
    <message>
        <source>The refresh token has expired by a rule of the directory (AADSTS70043).</source>
        <translation>Le jeton d’actualisation a expiré selon une règle de l’annuaire (AADSTS70043).</translation>
    </message>
    <message>
        <source>Conditional access limits how often one must sign in.</source>
        <translation>L’accès conditionnel fixe la fréquence à laquelle il faut se connecter.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS70043.</source>
        <translation>Entra ID a répondu AADSTS70043.</translation>
    </message>
    <message>
        <source>There is no directory of that name (AADSTS90002).</source>
        <translation>Aucun annuaire ne porte ce nom (AADSTS90002).</translation>
    </message>
    <message>
        <source>The tenant in the URL is misspelt, or has no subscription.</source>
        <translation>Le locataire dans l’URL est mal orthographié ou n’a pas d’abonnement.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS90002.</source>
        <translation>Entra ID a répondu AADSTS90002.</translation>
    </message>
    <message>
        <source>Check the tenant in the URL.</source>
        <translation>Vérifiez le locataire dans l’URL.</translation>
    </message>
    <message>
        <source>Something that every request needs is missing (AADSTS90014).</source>
        <translation>Il manque un élément nécessaire à toute requête (AADSTS90014).</translation>
    </message>
    <message>
        <source>A member of the request is missing.</source>
        <translation>Il manque un membre à la requête.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS90014.</source>
        <translation>Entra ID a répondu AADSTS90014.</translation>
    </message>
    <message>
        <source>Compare the request with the documentation; the description names the member.</source>
        <translation>Comparez la requête avec la documentation&#xa0;; la description nomme le membre.</translation>
    </message>
    <message>
        <source>Entra ID can&apos;t tell which directory is meant (AADSTS90019).</source>
        <translation>Entra ID ne peut pas déterminer l’annuaire visé (AADSTS90019).</translation>
    </message>
    <message>
        <source>The request names no tenant.</source>
        <translation>La requête ne nomme aucun locataire.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS90019.</source>
        <translation>Entra ID a répondu AADSTS90019.</translation>
    </message>
    <message>
        <source>Put the directory&apos;s domain or id into the URL.</source>
        <translation>Mettez dans l’URL le domaine ou l’identifiant de l’annuaire.</translation>
    </message>
    <message>
        <source>The application is not known in this directory (AADSTS700016).</source>
        <translation>L’application n’est pas connue dans cet annuaire (AADSTS700016).</translation>
    </message>
    <message>
        <source>The client id is wrong, the URL names another directory, or nobody has consented there yet.</source>
        <translation>L’ID client est erroné, l’URL nomme un autre annuaire, ou personne n’y a encore donné son consentement.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS700016.</source>
        <translation>Entra ID a répondu AADSTS700016.</translation>
    </message>
    <message>
        <source>The refresh token has expired, since it was not used for too long (AADSTS700082).</source>
        <translation>Le jeton d’actualisation a expiré, car il n’a pas été utilisé pendant trop longtemps (AADSTS700082).</translation>
    </message>
    <message>
        <source>It was not used for 90 days, or as long as the directory allows.</source>
        <translation>Il n’a pas été utilisé pendant 90 jours, ou pendant la durée que l’annuaire autorise.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS700082.</source>
        <translation>Entra ID a répondu AADSTS700082.</translation>
    </message>
    <message>
        <source>The application is switched off (AADSTS7000112).</source>
        <translation>L’application est désactivée (AADSTS7000112).</translation>
    </message>
    <message>
        <source>An administrator has disabled it in this directory.</source>
        <translation>Un administrateur l’a désactivée dans cet annuaire.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS7000112.</source>
        <translation>Entra ID a répondu AADSTS7000112.</translation>
    </message>
    <message>
        <source>Ask an administrator to enable it.</source>
        <translation>Demandez à un administrateur de l’activer.</translation>
    </message>
    <message>
        <source>The client secret is wrong (AADSTS7000215).</source>
        <translation>Le secret client est erroné (AADSTS7000215).</translation>
    </message>
    <message>
        <source>The secret&apos;s id was taken for its value, or it belongs to another application.</source>
        <translation>L’identifiant du secret a été pris pour sa valeur, ou le secret appartient à une autre application.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS7000215.</source>
        <translation>Entra ID a répondu AADSTS7000215.</translation>
    </message>
    <message>
        <source>Copy the value of a client secret; it is shown only once, when it is made.</source>
        <translation>Copiez la valeur d’un secret client&#xa0;; elle n’est affichée qu’une fois, à sa création.</translation>
    </message>
    <message>
        <source>The application has to prove who it is, and did not (AADSTS7000218).</source>
        <translation>L’application doit prouver son identité et ne l’a pas fait (AADSTS7000218).</translation>
    </message>
    <message>
        <source>The client needs a secret, or its registration does not allow public clients.</source>
        <translation>Le client a besoin d’un secret, ou son inscription n’autorise pas les clients publics.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS7000218.</source>
        <translation>Entra ID a répondu AADSTS7000218.</translation>
    </message>
    <message>
        <source>Set the client secret, or allow public client flows in the app registration.</source>
        <translation>Indiquez le secret client, ou autorisez les flux de clients publics dans l’inscription de l’application.</translation>
    </message>
    <message>
        <source>The client secret has expired (AADSTS7000222).</source>
        <translation>Le secret client a expiré (AADSTS7000222).</translation>
    </message>
    <message>
        <source>Client secrets live for a limited time.</source>
        <translation>Les secrets client ont une durée de vie limitée.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS7000222.</source>
        <translation>Entra ID a répondu AADSTS7000222.</translation>
    </message>
    <message>
        <source>Make a new one in the app registration, and set it.</source>
        <translation>Créez-en un nouveau dans l’inscription de l’application et indiquez-le.</translation>
    </message>
    <message>
        <source>Entra ID can&apos;t read the request (AADSTS9002313).</source>
        <translation>Entra ID ne peut pas lire la requête (AADSTS9002313).</translation>
    </message>
    <message>
        <source>The body is no form, or a member is missing or stands twice.</source>
        <translation>Le corps n’est pas un formulaire, ou un membre manque ou figure deux fois.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS9002313.</source>
        <translation>Entra ID a répondu AADSTS9002313.</translation>
    </message>
    <message>
        <source>Send the request as a form, with each member once.</source>
        <translation>Envoyez la requête comme formulaire, avec chaque membre une seule fois.</translation>
    </message>
    <message>
        <source>The API that was asked for is not known in this directory (AADSTS500011).</source>
        <translation>L’API demandée n’est pas connue dans cet annuaire (AADSTS500011).</translation>
    </message>
    <message>
        <source>The audience or scope names an API that nobody has set up there.</source>
        <translation>L’audience ou le scope nomme une API que personne n’y a configurée.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS500011.</source>
        <translation>Entra ID a répondu AADSTS500011.</translation>
    </message>
    <message>
        <source>Check the resource in the scope, and the tenant in the URL.</source>
        <translation>Vérifiez la ressource dans le scope et le locataire dans l’URL.</translation>
    </message>
    <message>
        <source>The server sent the request on to {detail} ({status}). It was not followed, so that the password goes nowhere unasked.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur a renvoyé la requête vers {detail} ({status}). La redirection n’a pas été suivie, pour que le mot de passe n’aille nulle part sans votre accord.</translation>
    </message>
    <message>
        <source>The server sent the request on to another address ({status}). It was not followed, so that the password goes nowhere unasked.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur a renvoyé la requête vers une autre adresse ({status}). La redirection n’a pas été suivie, pour que le mot de passe n’aille nulle part sans votre accord.</translation>
    </message>
    <message>
        <source>This is not the token endpoint: the server wants to show a sign-in page.</source>
        <translation>Ce n’est pas le point de terminaison des jetons&#xa0;: le serveur veut afficher une page de connexion.</translation>
    </message>
    <message>
        <source>It points to {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Il renvoie vers {detail}.</translation>
    </message>
    <message>
        <source>Look up the address of the token endpoint in the server&apos;s documentation.</source>
        <translation>Cherchez l’adresse du point de terminaison des jetons dans la documentation du serveur.</translation>
    </message>
    <message>
        <source>The server wants https.</source>
        <translation>Le serveur veut https.</translation>
    </message>
    <message>
        <source>The request went by http; the server points to {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La requête est partie en http&#xa0;; le serveur renvoie vers {detail}.</translation>
    </message>
    <message>
        <source>Use the address that it points to as the URL.</source>
        <translation>Utilisez comme URL l’adresse vers laquelle il renvoie.</translation>
    </message>
    <message>
        <source>The token endpoint has another address.</source>
        <translation>Le point de terminaison des jetons a une autre adresse.</translation>
    </message>
    <message>
        <source>The server points to {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur renvoie vers {detail}.</translation>
    </message>
    <message>
        <source>The server answered {status} and named no address that can be read.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur a répondu {status} sans nommer d’adresse lisible.</translation>
    </message>
    <message>
        <source>If you trust that address, use it as the URL.</source>
        <translation>Si vous faites confiance à cette adresse, utilisez-la comme URL.</translation>
    </message>
    <message>
        <source>The slash at the end of the path is one too many.</source>
        <translation>La barre oblique à la fin du chemin est de trop.</translation>
    </message>
    <message>
        <source>The request went to {url}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La requête est allée à {url}.</translation>
    </message>
    <message>
        <source>Leave out the slash at the end of the URL.</source>
        <translation>Supprimez la barre oblique à la fin de l’URL.</translation>
    </message>
    <message>
        <source>User name and password are right so far; the server also wants a verification code ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le nom d’utilisateur et le mot de passe sont corrects jusqu’ici&#xa0;; le serveur veut aussi un code de vérification ({status} {error}).</translation>
    </message>
    <message>
        <source>User name and password are right so far; the server also wants a verification code ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le nom d’utilisateur et le mot de passe sont corrects jusqu’ici&#xa0;; le serveur veut aussi un code de vérification ({status}).</translation>
    </message>
    <message>
        <source>The code that was sent is wrong or too old.</source>
        <translation>Le code envoyé est erroné ou trop ancien.</translation>
    </message>
    <message>
        <source>The request held a verification_code, and the server asks for one again.</source>
        <translation>La requête contenait un verification_code, et le serveur en redemande un.</translation>
    </message>
    <message>
        <source>Get a new code, and sign in again with it at once.</source>
        <translation>Procurez-vous un nouveau code et reconnectez-vous aussitôt avec lui.</translation>
    </message>
    <message>
        <source>The account is protected by a second factor.</source>
        <translation>Le compte est protégé par un second facteur.</translation>
    </message>
    <message>
        <source>The server answered {status} {error}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur a répondu {status} {error}.</translation>
    </message>
    <message>
        <source>The server answered {status} and asked for a further step.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur a répondu {status} et demandé une étape supplémentaire.</translation>
    </message>
    <message>
        <source>Ask the owner of the account for the code, and sign in again with the parameter verification_code set to it.</source>
        <translation>Demandez le code au titulaire du compte et reconnectez-vous avec ce code dans le paramètre verification_code.</translation>
    </message>
    <message>
        <source>Codes are taken at an address of their own.</source>
        <translation>Les codes sont acceptés à une adresse particulière.</translation>
    </message>
    <message>
        <source>The request went to {url}; codes go to authorisation/token-2fa.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La requête est allée à {url}&#xa0;; les codes vont à authorisation/token-2fa.</translation>
    </message>
    <message>
        <source>Set the URL to authorisation/token-2fa on the same server. A first request without a code makes the server send one.</source>
        <translation>Mettez authorisation/token-2fa du même serveur comme URL. Une première requête sans code amène le serveur à en envoyer un.</translation>
    </message>
    <message>
        <source>The server has had too many requests ({status}); it will answer again in {retry_after}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur a reçu trop de requêtes ({status})&#xa0;; il répondra de nouveau dans {retry_after}.</translation>
    </message>
    <message>
        <source>The server has had too many requests ({status}) and does not say when it will answer again.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur a reçu trop de requêtes ({status}) et ne dit pas quand il répondra de nouveau.</translation>
    </message>
    <message>
        <source>Too many attempts in a short time, by this account or from this network.</source>
        <translation>Trop de tentatives en peu de temps, par ce compte ou depuis ce réseau.</translation>
    </message>
    <message>
        <source>The server asks to wait {retry_after}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur demande d’attendre {retry_after}.</translation>
    </message>
    <message>
        <source>The server said: &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur a dit&#xa0;: «&#xa0;{description}&#xa0;»</translation>
    </message>
    <message>
        <source>The server answered {status}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur a répondu {status}.</translation>
    </message>
    <message>
        <source>Wait {retry_after}, then try once.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Attendez {retry_after}, puis essayez une fois.</translation>
    </message>
    <message>
        <source>Wait some minutes, then try once. Each attempt may make the wait longer.</source>
        <translation>Attendez quelques minutes, puis essayez une fois. Chaque tentative peut allonger l’attente.</translation>
    </message>
    <message>
        <source>The quota of the day is used up.</source>
        <translation>Le quota du jour est épuisé.</translation>
    </message>
    <message>
        <source>Sign-ins often count as requests, too.</source>
        <translation>Les connexions comptent souvent aussi comme des requêtes.</translation>
    </message>
    <message>
        <source>Look up the limits in the server&apos;s documentation, and stop programs that sign in again and again.</source>
        <translation>Consultez les limites dans la documentation du serveur et arrêtez les programmes qui se connectent sans cesse.</translation>
    </message>
    <message>
        <source>The account is locked, disabled or not confirmed.</source>
        <translation>Le compte est verrouillé, désactivé ou non confirmé.</translation>
    </message>
    <message>
        <source>Ask whoever administers the accounts to look at this one. Don&apos;t try the password again until then.</source>
        <translation>Demandez à la personne qui gère les comptes d’examiner celui-ci. D’ici là, ne réessayez pas le mot de passe.</translation>
    </message>
    <message>
        <source>The password has to be changed first.</source>
        <translation>Le mot de passe doit d’abord être changé.</translation>
    </message>
    <message>
        <source>Sign in on the server&apos;s own page, set a new password there, and use it here.</source>
        <translation>Connectez-vous sur la page du serveur, définissez-y un nouveau mot de passe et utilisez-le ici.</translation>
    </message>
    <message>
        <source>{host} speaks https on that port, and the request came in plain http ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{host} parle https sur ce port, et la requête est arrivée en simple http ({status}).</translation>
    </message>
    <message>
        <source>The URL begins with http instead of https.</source>
        <translation>L’URL commence par http au lieu de https.</translation>
    </message>
    <message>
        <source>The server&apos;s page says: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La page du serveur dit&#xa0;: «&#xa0;{detail}&#xa0;»</translation>
    </message>
    <message>
        <source>Begin the URL with https.</source>
        <translation>Faites commencer l’URL par https.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur a refusé le nom d’utilisateur ou le mot de passe ({status} {error})&#xa0;: «&#xa0;{description}&#xa0;»</translation>
    </message>
    <message>
        <source>The server refused the user name or the password ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur a refusé le nom d’utilisateur ou le mot de passe ({status} {error}).</translation>
    </message>
    <message>
        <source>The server answered {status} {error}, which it does for either of them.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur a répondu {status} {error}, ce qu’il fait dans les deux cas.</translation>
    </message>
    <message>
        <source>Type both again; capital letters count. If it is refused again, try them on the server&apos;s own sign-in page.</source>
        <translation>Saisissez de nouveau les deux&#xa0;; les majuscules comptent. En cas de nouveau refus, essayez-les sur la page de connexion du serveur.</translation>
    </message>
    <message>
        <source>The user name has a space at its beginning or end.</source>
        <translation>Le nom d’utilisateur commence ou se termine par un espace.</translation>
    </message>
    <message>
        <source>It was sent exactly as typed.</source>
        <translation>Il a été envoyé exactement comme saisi.</translation>
    </message>
    <message>
        <source>Take the space away.</source>
        <translation>Supprimez l’espace.</translation>
    </message>
    <message>
        <source>The server did not find the password in the XML.</source>
        <translation>Le serveur n’a pas trouvé le mot de passe dans le XML.</translation>
    </message>
    <message>
        <source>The body was XML. Many .NET servers drop members that don&apos;t stand in their own order, and then the password is empty.</source>
        <translation>Le corps était en XML. Beaucoup de serveurs .NET ignorent les membres qui ne suivent pas leur ordre, et le mot de passe est alors vide.</translation>
    </message>
    <message>
        <source>Send the same request as a form or as JSON, whichever the server takes.</source>
        <translation>Envoyez la même requête comme formulaire ou en JSON, selon ce que le serveur accepte.</translation>
    </message>
    <message>
        <source>The server may want an e-mail address as the user name.</source>
        <translation>Le serveur attend peut-être une adresse e-mail comme nom d’utilisateur.</translation>
    </message>
    <message>
        <source>&quot;{username}&quot; is none.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>«&#xa0;{username}&#xa0;» n’en est pas une.</translation>
    </message>
    <message>
        <source>Try the e-mail address of the account.</source>
        <translation>Essayez l’adresse e-mail du compte.</translation>
    </message>
    <message>
        <source>The account belongs to another server, such as the test system instead of the real one.</source>
        <translation>Le compte appartient à un autre serveur, par exemple au système de test au lieu du vrai.</translation>
    </message>
    <message>
        <source>The request went to {host}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La requête est allée à {host}.</translation>
    </message>
    <message>
        <source>Check the URL against the place where the account was made.</source>
        <translation>Comparez l’URL avec l’endroit où le compte a été créé.</translation>
    </message>
    <message>
        <source>The account is locked after too many attempts.</source>
        <translation>Le compte est verrouillé après trop de tentatives.</translation>
    </message>
    <message>
        <source>Many servers answer the same to a locked account.</source>
        <translation>Beaucoup de serveurs répondent la même chose pour un compte verrouillé.</translation>
    </message>
    <message>
        <source>Wait, or ask whoever administers the accounts, before you try again.</source>
        <translation>Attendez, ou interrogez la personne qui gère les comptes, avant de réessayer.</translation>
    </message>
    <message>
        <source>The server refused the refresh token ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur a refusé le jeton d’actualisation ({status} {error})&#xa0;: «&#xa0;{description}&#xa0;»</translation>
    </message>
    <message>
        <source>The server refused the refresh token ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur a refusé le jeton d’actualisation ({status} {error}).</translation>
    </message>
    <message>
        <source>The refresh token has expired or was revoked.</source>
        <translation>Le jeton d’actualisation a expiré ou a été révoqué.</translation>
    </message>
    <message>
        <source>Sign in again with user name and password.</source>
        <translation>Reconnectez-vous avec le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>The refresh token was used before, here or by another program.</source>
        <translation>Le jeton d’actualisation a déjà été utilisé, ici ou par un autre programme.</translation>
    </message>
    <message>
        <source>Many servers take a refresh token only once.</source>
        <translation>Beaucoup de serveurs n’acceptent un jeton d’actualisation qu’une seule fois.</translation>
    </message>
    <message>
        <source>Sign in again, and let only one program use the new refresh token.</source>
        <translation>Reconnectez-vous et laissez un seul programme utiliser le nouveau jeton d’actualisation.</translation>
    </message>
    <message>
        <source>It was issued to another client or by another server.</source>
        <translation>Il a été émis pour un autre client ou par un autre serveur.</translation>
    </message>
    <message>
        <source>Use the client id and the server with which it was got.</source>
        <translation>Utilisez l’ID client et le serveur avec lesquels il a été obtenu.</translation>
    </message>
    <message>
        <source>The server refused the grant ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur a refusé le grant ({status} {error})&#xa0;: «&#xa0;{description}&#xa0;»</translation>
    </message>
    <message>
        <source>The server refused the grant ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur a refusé le grant ({status} {error}).</translation>
    </message>
    <message>
        <source>The credentials of this grant are wrong, expired or revoked.</source>
        <translation>Les identifiants de ce grant sont erronés, expirés ou révoqués.</translation>
    </message>
    <message>
        <source>Check the client id and the secret, and that this client may use the {grant} grant.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Vérifiez l’ID client et le secret, et que ce client peut utiliser le grant {grant}.</translation>
    </message>
    <message>
        <source>The server does not accept the client, that is the program that asks ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur n’accepte pas le client, c’est-à-dire le programme qui demande ({status} {error})&#xa0;: «&#xa0;{description}&#xa0;»</translation>
    </message>
    <message>
        <source>The server does not accept the client, that is the program that asks ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur n’accepte pas le client, c’est-à-dire le programme qui demande ({status} {error}).</translation>
    </message>
    <message>
        <source>The server wants a client id, and none was sent.</source>
        <translation>Le serveur veut un ID client, et aucun n’a été envoyé.</translation>
    </message>
    <message>
        <source>The request held no client id.</source>
        <translation>La requête ne contenait pas d’ID client.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers for a client id, and a secret if they use one, and set them.</source>
        <translation>Demandez aux responsables du serveur un ID client, et un secret s’ils en utilisent un, puis indiquez-les.</translation>
    </message>
    <message>
        <source>The client id or its secret is wrong.</source>
        <translation>L’ID client ou son secret est erroné.</translation>
    </message>
    <message>
        <source>The client id &quot;{client_id}&quot; was sent, by {client_auth}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>L’ID client «&#xa0;{client_id}&#xa0;» a été envoyé, par {client_auth}.</translation>
    </message>
    <message>
        <source>Compare both with what the server&apos;s maintainers gave out.</source>
        <translation>Comparez les deux avec ce que les responsables du serveur ont fourni.</translation>
    </message>
    <message>
        <source>The client needs a secret, and none was sent.</source>
        <translation>Le client a besoin d’un secret, et aucun n’a été envoyé.</translation>
    </message>
    <message>
        <source>The request held a client id alone.</source>
        <translation>La requête ne contenait qu’un ID client.</translation>
    </message>
    <message>
        <source>Set the client secret.</source>
        <translation>Indiquez le secret client.</translation>
    </message>
    <message>
        <source>The server reads id and secret in another way.</source>
        <translation>Le serveur lit l’identifiant et le secret d’une autre manière.</translation>
    </message>
    <message>
        <source>They were sent in the Authorization header, form-encoded first as the standard wants.</source>
        <translation>Ils ont été envoyés dans l’en-tête Authorization, d’abord codés comme formulaire ainsi que le veut la norme.</translation>
    </message>
    <message>
        <source>Try the client authentication basic-raw, then post.</source>
        <translation>Essayez l’authentification du client basic-raw, puis post.</translation>
    </message>
    <message>
        <source>They were sent in the Authorization header, not form-encoded.</source>
        <translation>Ils ont été envoyés dans l’en-tête Authorization, sans codage de formulaire.</translation>
    </message>
    <message>
        <source>Try the client authentication basic, then post.</source>
        <translation>Essayez l’authentification du client basic, puis post.</translation>
    </message>
    <message>
        <source>The server wants id and secret in the Authorization header.</source>
        <translation>Le serveur veut l’identifiant et le secret dans l’en-tête Authorization.</translation>
    </message>
    <message>
        <source>They were sent in the body.</source>
        <translation>Ils ont été envoyés dans le corps.</translation>
    </message>
    <message>
        <source>Try the client authentication basic.</source>
        <translation>Essayez l’authentification du client basic.</translation>
    </message>
    <message>
        <source>Some servers report a wrong password with this error.</source>
        <translation>Certains serveurs signalent un mot de passe erroné par cette erreur.</translation>
    </message>
    <message>
        <source>Type both again.</source>
        <translation>Saisissez de nouveau les deux.</translation>
    </message>
    <message>
        <source>This client may not use the {grant} grant ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Ce client ne peut pas utiliser le grant {grant} ({status} {error})&#xa0;: «&#xa0;{description}&#xa0;»</translation>
    </message>
    <message>
        <source>This client may not use the {grant} grant ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Ce client ne peut pas utiliser le grant {grant} ({status} {error}).</translation>
    </message>
    <message>
        <source>The {grant} grant is not switched on for this client.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le grant {grant} n’est pas activé pour ce client.</translation>
    </message>
    <message>
        <source>The client id &quot;{client_id}&quot; was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>L’ID client «&#xa0;{client_id}&#xa0;» a été envoyé.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers to allow the {grant} grant for this client, or to name one that has it.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Demandez aux responsables du serveur d’autoriser le grant {grant} pour ce client, ou d’en nommer un qui en dispose.</translation>
    </message>
    <message>
        <source>The server found no grant type that it knows ({status} {error}); most likely it reads only forms, and {format_name} was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur n’a trouvé aucun type de grant qu’il connaisse ({status} {error})&#xa0;; très probablement, il ne lit que les formulaires, et la requête a été envoyée en {format_name}.</translation>
    </message>
    <message>
        <source>The server reads only forms.</source>
        <translation>Le serveur ne lit que les formulaires.</translation>
    </message>
    <message>
        <source>The body was {format_name}. A server that reads only forms finds no grant_type in it, and reports exactly this error.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le corps était en {format_name}. Un serveur qui ne lit que les formulaires n’y trouve pas de grant_type et signale exactement cette erreur.</translation>
    </message>
    <message>
        <source>Send the request as a form.</source>
        <translation>Envoyez la requête comme formulaire.</translation>
    </message>
    <message>
        <source>The server does not offer the {grant} grant.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur ne propose pas le grant {grant}.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers which grants it offers.</source>
        <translation>Demandez aux responsables du serveur quels grants il propose.</translation>
    </message>
    <message>
        <source>The server does not offer the {grant} grant ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur ne propose pas le grant {grant} ({status} {error})&#xa0;: «&#xa0;{description}&#xa0;»</translation>
    </message>
    <message>
        <source>The server does not offer the {grant} grant ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur ne propose pas le grant {grant} ({status} {error}).</translation>
    </message>
    <message>
        <source>The {grant} grant is switched off or was never there.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le grant {grant} est désactivé ou n’a jamais existé.</translation>
    </message>
    <message>
        <source>This server has no refresh tokens, or takes them at another address.</source>
        <translation>Ce serveur n’a pas de jetons d’actualisation, ou les accepte à une autre adresse.</translation>
    </message>
    <message>
        <source>The server does not grant the scope &quot;{scope}&quot; ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur n’accorde pas le scope «&#xa0;{scope}&#xa0;» ({status} {error}).</translation>
    </message>
    <message>
        <source>The server wants a scope, and none was asked for ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur veut un scope, et aucun n’a été demandé ({status} {error}).</translation>
    </message>
    <message>
        <source>The scope is misspelt, unknown to the server, or not allowed for this account or client.</source>
        <translation>Le scope est mal orthographié, inconnu du serveur, ou non autorisé pour ce compte ou ce client.</translation>
    </message>
    <message>
        <source>Asked for was &quot;{scope}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Demandé&#xa0;: «&#xa0;{scope}&#xa0;».</translation>
    </message>
    <message>
        <source>Try without a scope; then add the words that you need one by one, as the server&apos;s documentation spells them.</source>
        <translation>Essayez sans scope&#xa0;; ajoutez ensuite un par un les mots dont vous avez besoin, tels que la documentation du serveur les écrit.</translation>
    </message>
    <message>
        <source>The words of the scope are separated by commas.</source>
        <translation>Les mots du scope sont séparés par des virgules.</translation>
    </message>
    <message>
        <source>Separate them by spaces.</source>
        <translation>Séparez-les par des espaces.</translation>
    </message>
    <message>
        <source>This server wants a scope.</source>
        <translation>Ce serveur veut un scope.</translation>
    </message>
    <message>
        <source>The request held none.</source>
        <translation>La requête n’en contenait pas.</translation>
    </message>
    <message>
        <source>Set the scope that the server&apos;s documentation names.</source>
        <translation>Indiquez le scope que nomme la documentation du serveur.</translation>
    </message>
    <message>
        <source>The server could not use the request ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur n’a pas pu utiliser la requête ({status} {error})&#xa0;: «&#xa0;{description}&#xa0;»</translation>
    </message>
    <message>
        <source>The server could not use the request ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur n’a pas pu utiliser la requête ({status} {error}).</translation>
    </message>
    <message>
        <source>The body was {format_name}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Format du corps&#xa0;: {format_name}.</translation>
    </message>
    <message>
        <source>The server misses a member, or does not know one.</source>
        <translation>Il manque au serveur un membre, ou il en reçoit un qu’il ne connaît pas.</translation>
    </message>
    <message>
        <source>Compare the request with the server&apos;s documentation, name by name.</source>
        <translation>Comparez la requête avec la documentation du serveur, nom par nom.</translation>
    </message>
    <message>
        <source>The server wants a client id.</source>
        <translation>Le serveur veut un ID client.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers for a client id, and set it.</source>
        <translation>Demandez un ID client aux responsables du serveur et indiquez-le.</translation>
    </message>
    <message>
        <source>The server denied access ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur a refusé l’accès ({status} {error})&#xa0;: «&#xa0;{description}&#xa0;»</translation>
    </message>
    <message>
        <source>The server denied access ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur a refusé l’accès ({status} {error}).</translation>
    </message>
    <message>
        <source>The account may not do this, or has to agree to it first.</source>
        <translation>Le compte n’a pas ce droit, ou doit d’abord donner son accord.</translation>
    </message>
    <message>
        <source>Sign in once on the server&apos;s own page and look for something to agree to; else ask whoever administers the accounts.</source>
        <translation>Connectez-vous une fois sur la page du serveur et cherchez quelque chose à accepter&#xa0;; sinon, interrogez la personne qui gère les comptes.</translation>
    </message>
    <message>
        <source>The server reports a fault of its own ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur signale une panne de son côté ({status} {error})&#xa0;: «&#xa0;{description}&#xa0;»</translation>
    </message>
    <message>
        <source>The server reports a fault of its own ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur signale une panne de son côté ({status} {error}).</translation>
    </message>
    <message>
        <source>Something is broken or overloaded at the server.</source>
        <translation>Quelque chose est en panne ou surchargé sur le serveur.</translation>
    </message>
    <message>
        <source>Try again in {retry_after}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Réessayez dans {retry_after}.</translation>
    </message>
    <message>
        <source>Try again in some minutes. If it stays, send the report to the server&apos;s maintainers.</source>
        <translation>Réessayez dans quelques minutes. Si le problème persiste, envoyez le rapport aux responsables du serveur.</translation>
    </message>
    <message>
        <source>The server answered {status} &quot;{error}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur a répondu {status} «&#xa0;{error}&#xa0;».</translation>
    </message>
    <message>
        <source>The server refused ({status}) with an error of its own, &quot;{error}&quot;: &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur a refusé ({status}) avec une erreur qui lui est propre, «&#xa0;{error}&#xa0;»&#xa0;: «&#xa0;{description}&#xa0;»</translation>
    </message>
    <message>
        <source>The server refused ({status}) with an error of its own, &quot;{error}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur a refusé ({status}) avec une erreur qui lui est propre, «&#xa0;{error}&#xa0;».</translation>
    </message>
    <message>
        <source>The server means something that the standard has no word for.</source>
        <translation>Le serveur veut dire quelque chose que la norme ne sait pas nommer.</translation>
    </message>
    <message>
        <source>&quot;{error}&quot; is none of the standard&apos;s errors.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>«&#xa0;{error}&#xa0;» ne fait pas partie des erreurs de la norme.</translation>
    </message>
    <message>
        <source>Look up &quot;{error}&quot; in the server&apos;s documentation, or send the report to its maintainers.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Cherchez «&#xa0;{error}&#xa0;» dans la documentation du serveur, ou envoyez le rapport à ses responsables.</translation>
    </message>
    <message>
        <source>That address wants a token instead of giving one ({status}): it is not the token endpoint.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Cette adresse veut un jeton au lieu d’en donner un ({status})&#xa0;: ce n’est pas le point de terminaison des jetons.</translation>
    </message>
    <message>
        <source>The URL is that of a protected page.</source>
        <translation>L’URL est celle d’une page protégée.</translation>
    </message>
    <message>
        <source>Check the path; this kind of endpoint is documented at {documented_path}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Vérifiez le chemin&#xa0;; ce type de point de terminaison est documenté à {documented_path}.</translation>
    </message>
    <message>
        <source>The server does not read {format_name} ({status}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur ne lit pas le format {format_name} ({status})&#xa0;: «&#xa0;{description}&#xa0;»</translation>
    </message>
    <message>
        <source>The server does not read {format_name} ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur ne lit pas le format {format_name} ({status}).</translation>
    </message>
    <message>
        <source>The body has a format that the server does not take.</source>
        <translation>Le corps est dans un format que le serveur n’accepte pas.</translation>
    </message>
    <message>
        <source>{format_name} was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Format envoyé&#xa0;: {format_name}.</translation>
    </message>
    <message>
        <source>Send the request as a form; that is what the standard wants.</source>
        <translation>Envoyez la requête comme formulaire&#xa0;; c’est ce que veut la norme.</translation>
    </message>
    <message>
        <source>A form was sent.</source>
        <translation>Un formulaire a été envoyé.</translation>
    </message>
    <message>
        <source>Send the request in a format that the endpoint documents: {formats}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Envoyez la requête dans un format que le point de terminaison documente&#xa0;: {formats}.</translation>
    </message>
    <message>
        <source>Send the request as JSON.</source>
        <translation>Envoyez la requête en JSON.</translation>
    </message>
    <message>
        <source>The server takes no POST at that address ({status}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur n’accepte pas de POST à cette adresse ({status})&#xa0;: «&#xa0;{description}&#xa0;»</translation>
    </message>
    <message>
        <source>The server takes no POST at that address ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur n’accepte pas de POST à cette adresse ({status}).</translation>
    </message>
    <message>
        <source>The path is not that of the token endpoint.</source>
        <translation>Le chemin n’est pas celui du point de terminaison des jetons.</translation>
    </message>
    <message>
        <source>Something in between, such as a web server or a firewall, does not pass a POST on.</source>
        <translation>Un intermédiaire, comme un serveur web ou un pare-feu, ne transmet pas les POST.</translation>
    </message>
    <message>
        <source>Token endpoints take POST, by the standard.</source>
        <translation>Selon la norme, les points de terminaison des jetons acceptent POST.</translation>
    </message>
    <message>
        <source>Send the report to the server&apos;s maintainers.</source>
        <translation>Envoyez le rapport aux responsables du serveur.</translation>
    </message>
    <message>
        <source>There is nothing at that address ({status}): {url}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Il n’y a rien à cette adresse ({status})&#xa0;: {url}</translation>
    </message>
    <message>
        <source>The server answers only to https.</source>
        <translation>Le serveur ne répond qu’en https.</translation>
    </message>
    <message>
        <source>The request went by http. Some servers pass over it as if the address did not exist.</source>
        <translation>La requête est partie en http. Certains serveurs l’ignorent comme si l’adresse n’existait pas.</translation>
    </message>
    <message>
        <source>The URL has no path.</source>
        <translation>L’URL n’a pas de chemin.</translation>
    </message>
    <message>
        <source>Add the path; this kind of endpoint is documented at {documented_path}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Ajoutez le chemin&#xa0;; ce type de point de terminaison est documenté à {documented_path}.</translation>
    </message>
    <message>
        <source>Add the path that the server&apos;s documentation names.</source>
        <translation>Ajoutez le chemin que nomme la documentation du serveur.</translation>
    </message>
    <message>
        <source>To many servers /token/ is not /token.</source>
        <translation>Pour beaucoup de serveurs, /token/ n’est pas /token.</translation>
    </message>
    <message>
        <source>Capital letters in the path differ.</source>
        <translation>Les majuscules du chemin diffèrent.</translation>
    </message>
    <message>
        <source>The path is {path}; documented is {documented_path}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le chemin est {path}&#xa0;; celui de la documentation est {documented_path}.</translation>
    </message>
    <message>
        <source>Write the path exactly as documented.</source>
        <translation>Écrivez le chemin exactement comme dans la documentation.</translation>
    </message>
    <message>
        <source>The path is {path}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le chemin est {path}.</translation>
    </message>
    <message>
        <source>Correct the path in the URL.</source>
        <translation>Corrigez le chemin dans l’URL.</translation>
    </message>
    <message>
        <source>The token endpoint stands at another host or below another path.</source>
        <translation>Le point de terminaison des jetons se trouve sur un autre hôte ou sous un autre chemin.</translation>
    </message>
    <message>
        <source>Compare the URL with the server&apos;s documentation, from the host to the last letter.</source>
        <translation>Comparez l’URL avec la documentation du serveur, de l’hôte à la dernière lettre.</translation>
    </message>
    <message>
        <source>The proxy on the way wants a sign-in of its own (407); the server never saw the request.</source>
        <translation>Le proxy sur le trajet exige sa propre connexion (407)&#xa0;; le serveur n’a jamais vu la requête.</translation>
    </message>
    <message>
        <source>The proxy needs a user name and a password.</source>
        <translation>Le proxy a besoin d’un nom d’utilisateur et d’un mot de passe.</translation>
    </message>
    <message>
        <source>The answer was 407.</source>
        <translation>La réponse était 407.</translation>
    </message>
    <message>
        <source>Ask your network&apos;s administrators how programs get through the proxy, or use a network without it.</source>
        <translation>Demandez aux administrateurs de votre réseau comment les programmes passent le proxy, ou utilisez un réseau qui n’en a pas.</translation>
    </message>
    <message>
        <source>The server is not available at the moment ({status}); it asks to come back in {retry_after}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur n’est pas disponible pour le moment ({status})&#xa0;; il demande de revenir dans {retry_after}.</translation>
    </message>
    <message>
        <source>The server is not available at the moment ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur n’est pas disponible pour le moment ({status}).</translation>
    </message>
    <message>
        <source>Maintenance, or too much load.</source>
        <translation>Maintenance, ou charge trop élevée.</translation>
    </message>
    <message>
        <source>Its page is called &quot;{detail}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Sa page s’intitule «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The part of the server that gives tokens did not answer the part that you reached.</source>
        <translation>La partie du serveur qui donne les jetons n’a pas répondu à la partie que vous avez atteinte.</translation>
    </message>
    <message>
        <source>{status} comes from a gateway in front of it.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status} vient d’une passerelle placée devant lui.</translation>
    </message>
    <message>
        <source>The server failed on the request ({status}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur a échoué sur la requête ({status})&#xa0;: «&#xa0;{description}&#xa0;»</translation>
    </message>
    <message>
        <source>The server failed on the request ({status}) and gave no reason.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur a échoué sur la requête ({status}) sans donner de raison.</translation>
    </message>
    <message>
        <source>A fault at the server.</source>
        <translation>Une panne du serveur.</translation>
    </message>
    <message>
        <source>The server stumbles over the format.</source>
        <translation>Le serveur bute sur le format.</translation>
    </message>
    <message>
        <source>Send the same request as a form.</source>
        <translation>Envoyez la même requête comme formulaire.</translation>
    </message>
    <message>
        <source>The server finds the request too large ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur trouve la requête trop grande ({status}).</translation>
    </message>
    <message>
        <source>A value is far too long, or the server&apos;s limit is very low.</source>
        <translation>Une valeur est bien trop longue, ou la limite du serveur est très basse.</translation>
    </message>
    <message>
        <source>Look at the request for a value that was pasted by mistake.</source>
        <translation>Cherchez dans la requête une valeur collée par erreur.</translation>
    </message>
    <message>
        <source>The server gave up waiting for the request (408).</source>
        <translation>Le serveur a cessé d’attendre la requête (408).</translation>
    </message>
    <message>
        <source>The network is slow or loses data.</source>
        <translation>Le réseau est lent ou perd des données.</translation>
    </message>
    <message>
        <source>The server answered 408.</source>
        <translation>Le serveur a répondu 408.</translation>
    </message>
    <message>
        <source>Try again; if it stays, try another network.</source>
        <translation>Réessayez&#xa0;; si le problème persiste, essayez un autre réseau.</translation>
    </message>
    <message>
        <source>The server refused the request ({status}) with a web page, &quot;{detail}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur a refusé la requête ({status}) avec une page web, «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>The server refused the request ({status}) with a web page that gives no reason here.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur a refusé la requête ({status}) avec une page web qui ne donne pas de raison ici.</translation>
    </message>
    <message>
        <source>A firewall, a bot guard or a proxy in front of the server stopped the request.</source>
        <translation>Un pare-feu, une protection anti-robots ou un proxy devant le serveur a arrêté la requête.</translation>
    </message>
    <message>
        <source>A token endpoint does not answer with a web page. This one is called &quot;{detail}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Un point de terminaison des jetons ne répond pas par une page web. Celle-ci s’intitule «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>A token endpoint does not answer with a web page.</source>
        <translation>Un point de terminaison des jetons ne répond pas par une page web.</translation>
    </message>
    <message>
        <source>Try from another network. If it stays, send the report to the server&apos;s maintainers.</source>
        <translation>Essayez depuis un autre réseau. Si le problème persiste, envoyez le rapport aux responsables du serveur.</translation>
    </message>
    <message>
        <source>The URL is not that of the token endpoint.</source>
        <translation>L’URL n’est pas celle du point de terminaison des jetons.</translation>
    </message>
    <message>
        <source>The server refused the request ({status}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur a refusé la requête ({status})&#xa0;: «&#xa0;{description}&#xa0;»</translation>
    </message>
    <message>
        <source>The server found a mistake in a member of the request.</source>
        <translation>Le serveur a trouvé une erreur dans un membre de la requête.</translation>
    </message>
    <message>
        <source>It names {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Il nomme {detail}.</translation>
    </message>
    <message>
        <source>Correct that member; compare its name and value with the server&apos;s documentation.</source>
        <translation>Corrigez ce membre&#xa0;; comparez son nom et sa valeur avec la documentation du serveur.</translation>
    </message>
    <message>
        <source>The server does not read {format_name}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur ne lit pas le format {format_name}.</translation>
    </message>
    <message>
        <source>The server refused ({status}) and gave no reason.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur a refusé ({status}) sans donner de raison.</translation>
    </message>
    <message>
        <source>Some servers answer a wrong password with {status} and nothing else.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Certains serveurs répondent à un mot de passe erroné par {status} et rien d’autre.</translation>
    </message>
    <message>
        <source>The refresh token has expired, was used before, or was revoked.</source>
        <translation>Le jeton d’actualisation a expiré, a déjà été utilisé ou a été révoqué.</translation>
    </message>
    <message>
        <source>Some servers answer this with {status} and nothing else.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Certains serveurs y répondent par {status} et rien d’autre.</translation>
    </message>
    <message>
        <source>The client may not use this grant, or its secret is wrong.</source>
        <translation>Le client ne peut pas utiliser ce grant, ou son secret est erroné.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers whether this client may use the {grant} grant.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Demandez aux responsables du serveur si ce client peut utiliser le grant {grant}.</translation>
    </message>
    <message>
        <source>The server takes requests only from certain networks.</source>
        <translation>Le serveur n’accepte que les requêtes de certains réseaux.</translation>
    </message>
    <message>
        <source>Try from the network that it is meant for, or ask its maintainers.</source>
        <translation>Essayez depuis le réseau prévu, ou interrogez les responsables du serveur.</translation>
    </message>
    <message>
        <source>The server could not use the request ({status}) and gave no reason.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur n’a pas pu utiliser la requête ({status}) et n’a pas donné de raison.</translation>
    </message>
    <message>
        <source>Some servers answer a wrong password with {status}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Certains serveurs répondent à un mot de passe erroné par {status}.</translation>
    </message>
    <message>
        <source>A member is missing or misspelt.</source>
        <translation>Un membre manque ou est mal orthographié.</translation>
    </message>
    <message>
        <source>The server answered {status}, which points elsewhere, but named no address.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur a répondu {status}, qui renvoie ailleurs, mais n’a nommé aucune adresse.</translation>
    </message>
    <message>
        <source>The server refused the request ({status}) and gave no reason.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur a refusé la requête ({status}) sans donner de raison.</translation>
    </message>
    <message>
        <source>Something that only the server&apos;s maintainers can see.</source>
        <translation>Quelque chose que seuls les responsables du serveur peuvent voir.</translation>
    </message>
    <message>
        <source>Send the report to the server&apos;s maintainers; it holds no password.</source>
        <translation>Envoyez le rapport aux responsables du serveur&#xa0;; il ne contient pas de mot de passe.</translation>
    </message>
    <message>
        <source>The host name {host} is not known, so nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le nom d’hôte {host} n’est pas connu&#xa0;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>The host name is misspelt.</source>
        <translation>Le nom d’hôte est mal orthographié.</translation>
    </message>
    <message>
        <source>The system says: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le système dit&#xa0;: «&#xa0;{detail}&#xa0;»</translation>
    </message>
    <message>
        <source>No address was found for {host}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Aucune adresse n’a été trouvée pour {host}.</translation>
    </message>
    <message>
        <source>Compare it with the server&apos;s documentation, letter by letter.</source>
        <translation>Comparez-le avec la documentation du serveur, lettre par lettre.</translation>
    </message>
    <message>
        <source>The name is known only inside a certain network.</source>
        <translation>Le nom n’est connu qu’à l’intérieur d’un certain réseau.</translation>
    </message>
    <message>
        <source>{host} has no dot in it.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{host} ne contient pas de point.</translation>
    </message>
    <message>
        <source>Connect to that network (VPN), or use the full name.</source>
        <translation>Connectez-vous à ce réseau (VPN), ou utilisez le nom complet.</translation>
    </message>
    <message>
        <source>This computer has no network, or its name service does not work.</source>
        <translation>Cet ordinateur n’a pas de réseau, ou son service de noms ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Without it no name is known.</source>
        <translation>Sans lui, aucun nom n’est connu.</translation>
    </message>
    <message>
        <source>Open a web page. If that fails, too, mend the connection first; if not, try the VPN that the server belongs to.</source>
        <translation>Ouvrez une page web. Si cela échoue aussi, rétablissez d’abord la connexion&#xa0;; sinon, essayez le VPN auquel appartient le serveur.</translation>
    </message>
    <message>
        <source>{host} could not be reached, so nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{host} n’a pas pu être joint&#xa0;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Nothing listens there: the server is not running, or the port is wrong.</source>
        <translation>Rien n’écoute là-bas&#xa0;: le serveur ne fonctionne pas, ou le port est erroné.</translation>
    </message>
    <message>
        <source>Check the port in the URL, and whether the server runs.</source>
        <translation>Vérifiez le port dans l’URL, et que le serveur fonctionne.</translation>
    </message>
    <message>
        <source>The server on this computer is not running.</source>
        <translation>Le serveur sur cet ordinateur ne fonctionne pas.</translation>
    </message>
    <message>
        <source>{host} is this computer itself.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{host} est cet ordinateur même.</translation>
    </message>
    <message>
        <source>Start it, and try again.</source>
        <translation>Démarrez-le et réessayez.</translation>
    </message>
    <message>
        <source>A firewall stands between, or the server can be reached only from another network.</source>
        <translation>Un pare-feu s’interpose, ou le serveur n’est joignable que depuis un autre réseau.</translation>
    </message>
    <message>
        <source>No connection came about.</source>
        <translation>Aucune connexion ne s’est établie.</translation>
    </message>
    <message>
        <source>Connect to the network (VPN) that the server belongs to, or ask your network&apos;s administrators.</source>
        <translation>Connectez-vous au réseau (VPN) auquel appartient le serveur, ou interrogez les administrateurs de votre réseau.</translation>
    </message>
    <message>
        <source>A secure connection to {host} could not be made, so nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Une connexion sécurisée à {host} n’a pas pu être établie&#xa0;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or this computer&apos;s clock is wrong.</source>
        <translation>Le certificat du serveur a expiré, ou l’horloge de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <source>Check date and time of this computer. If they are right, the server&apos;s maintainers must renew the certificate.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur. Si elles sont justes, les responsables du serveur doivent renouveler le certificat.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind, or the certificate was made for later.</source>
        <translation>L’horloge de cet ordinateur retarde, ou le certificat a été fait pour plus tard.</translation>
    </message>
    <message>
        <source>Check date and time of this computer.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate belongs to another name.</source>
        <translation>Le certificat appartient à un autre nom.</translation>
    </message>
    <message>
        <source>Use the host name that the certificate is made for. If it should be {host}, somebody may stand in between: ask the server&apos;s maintainers.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Utilisez le nom d’hôte pour lequel le certificat est fait. Si ce devait être {host}, quelqu’un s’interpose peut-être&#xa0;: interrogez les responsables du serveur.</translation>
    </message>
    <message>
        <source>The certificate was signed by nobody whom this computer trusts: an authority of a company, a proxy that opens connections, or the server itself.</source>
        <translation>Le certificat n’a été signé par personne en qui cet ordinateur ait confiance&#xa0;: l’autorité d’une entreprise, un proxy qui ouvre les connexions, ou le serveur lui-même.</translation>
    </message>
    <message>
        <source>Get the authority&apos;s certificate from the administrators and give it as an additional CA certificate.</source>
        <translation>Demandez aux administrateurs le certificat de l’autorité et donnez-le comme certificat CA supplémentaire.</translation>
    </message>
    <message>
        <source>The server does not speak https on that port.</source>
        <translation>Le serveur ne parle pas https sur ce port.</translation>
    </message>
    <message>
        <source>Check the port in the URL. Plain http is right for a server on this computer only.</source>
        <translation>Vérifiez le port dans l’URL. Le simple http ne convient que pour un serveur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The server and this computer have no safe version of TLS in common.</source>
        <translation>Le serveur et cet ordinateur n’ont aucune version sûre de TLS en commun.</translation>
    </message>
    <message>
        <source>The server&apos;s maintainers should offer TLS 1.2 or later.</source>
        <translation>Les responsables du serveur devraient proposer TLS 1.2 ou une version ultérieure.</translation>
    </message>
    <message>
        <source>The server wants a certificate from the client.</source>
        <translation>Le serveur veut un certificat du client.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers whether there is an address that does without.</source>
        <translation>Demandez aux responsables du serveur s’il existe une adresse qui s’en passe.</translation>
    </message>
    <message>
        <source>The certificate was revoked.</source>
        <translation>Le certificat a été révoqué.</translation>
    </message>
    <message>
        <source>Don&apos;t sign in. Tell the server&apos;s maintainers.</source>
        <translation>Ne vous connectez pas. Prévenez les responsables du serveur.</translation>
    </message>
    <message>
        <source>Something between this computer and the server breaks the connection, such as a proxy that inspects traffic.</source>
        <translation>Quelque chose entre cet ordinateur et le serveur coupe la connexion, par exemple un proxy qui inspecte le trafic.</translation>
    </message>
    <message>
        <source>The handshake did not come to its end.</source>
        <translation>La négociation n’est pas allée à son terme.</translation>
    </message>
    <message>
        <source>Try from another network.</source>
        <translation>Essayez depuis un autre réseau.</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} did not let the request through.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le proxy sur le trajet vers {host} n’a pas laissé passer la requête.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>Le proxy veut un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>Ask your network&apos;s administrators how programs get through, or use a network without a proxy.</source>
        <translation>Demandez aux administrateurs de votre réseau comment les programmes passent, ou utilisez un réseau sans proxy.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address is wrong, or the proxy is down.</source>
        <translation>L’adresse du proxy est erronée, ou le proxy est en panne.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings; try without one.</source>
        <translation>Vérifiez le proxy dans les paramètres&#xa0;; essayez sans proxy.</translation>
    </message>
    <message>
        <source>The proxy does not allow this host or port.</source>
        <translation>Le proxy n’autorise pas cet hôte ou ce port.</translation>
    </message>
    <message>
        <source>The proxy answered in the server&apos;s place.</source>
        <translation>Le proxy a répondu à la place du serveur.</translation>
    </message>
    <message>
        <source>Ask your network&apos;s administrators to allow {host}, or try without the proxy.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Demandez aux administrateurs de votre réseau d’autoriser {host}, ou essayez sans le proxy.</translation>
    </message>
    <message>
        <source>The request was sent, but no whole answer came in time; the server may have acted on it.</source>
        <translation>La requête a été envoyée, mais aucune réponse complète n’est arrivée à temps&#xa0;; le serveur a pu y donner suite.</translation>
    </message>
    <message>
        <source>The server is slow or stuck.</source>
        <translation>Le serveur est lent ou bloqué.</translation>
    </message>
    <message>
        <source>The whole request had left.</source>
        <translation>Toute la requête était partie.</translation>
    </message>
    <message>
        <source>Allow more time, then try once. If it stays, send the report to the server&apos;s maintainers.</source>
        <translation>Accordez plus de temps, puis essayez une fois. Si le problème persiste, envoyez le rapport aux responsables du serveur.</translation>
    </message>
    <message>
        <source>{host} did not answer in time; the request was not sent as a whole.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{host} n’a pas répondu à temps&#xa0;; la requête n’a pas été envoyée en entier.</translation>
    </message>
    <message>
        <source>A firewall swallows the connection, or the server can be reached only from another network.</source>
        <translation>Un pare-feu absorbe la connexion, ou le serveur n’est joignable que depuis un autre réseau.</translation>
    </message>
    <message>
        <source>Not even the request could leave.</source>
        <translation>Même la requête n’a pas pu partir.</translation>
    </message>
    <message>
        <source>The network is very slow.</source>
        <translation>Le réseau est très lent.</translation>
    </message>
    <message>
        <source>The time allowed was over.</source>
        <translation>Le temps accordé était écoulé.</translation>
    </message>
    <message>
        <source>Allow more time, or try another network.</source>
        <translation>Accordez plus de temps, ou essayez un autre réseau.</translation>
    </message>
    <message>
        <source>The connection ended before the answer was whole; the server may have acted on the request.</source>
        <translation>La connexion s’est terminée avant que la réponse soit complète&#xa0;; le serveur a pu donner suite à la requête.</translation>
    </message>
    <message>
        <source>The server, or something in front of it, closed the connection.</source>
        <translation>Le serveur, ou un élément placé devant lui, a fermé la connexion.</translation>
    </message>
    <message>
        <source>Try once more. If it stays, send the report to the server&apos;s maintainers.</source>
        <translation>Essayez encore une fois. Si le problème persiste, envoyez le rapport aux responsables du serveur.</translation>
    </message>
    <message>
        <source>The connection to {host} ended before the request had left as a whole.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La connexion à {host} s’est terminée avant que la requête soit partie en entier.</translation>
    </message>
    <message>
        <source>The request had not left as a whole.</source>
        <translation>La requête n’était pas partie en entier.</translation>
    </message>
    <message>
        <source>Try again; if it stays, try from another network.</source>
        <translation>Réessayez&#xa0;; si le problème persiste, essayez depuis un autre réseau.</translation>
    </message>
    <message>
        <source>What answers at {host} is no web server: its answer is not HTTP.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Ce qui répond à {host} n’est pas un serveur web&#xa0;: sa réponse n’est pas du HTTP.</translation>
    </message>
    <message>
        <source>The server speaks https on that port, and the URL says http.</source>
        <translation>Le serveur parle https sur ce port, et l’URL dit http.</translation>
    </message>
    <message>
        <source>The request went by http.</source>
        <translation>La requête est partie en http.</translation>
    </message>
    <message>
        <source>The port belongs to another program.</source>
        <translation>Le port appartient à un autre programme.</translation>
    </message>
    <message>
        <source>The answer does not begin like HTTP.</source>
        <translation>La réponse ne commence pas comme du HTTP.</translation>
    </message>
    <message>
        <source>Check the port in the URL.</source>
        <translation>Vérifiez le port dans l’URL.</translation>
    </message>
    <message>
        <source>No whole answer came from {host}: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Aucune réponse complète n’est venue de {host}&#xa0;: «&#xa0;{detail}&#xa0;»</translation>
    </message>
    <message>
        <source>No whole answer came from {host}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Aucune réponse complète n’est venue de {host}.</translation>
    </message>
    <message>
        <source>The server may have done its part all the same.</source>
        <translation>Le serveur a peut-être fait sa part malgré tout.</translation>
    </message>
    <message>
        <source>The whole request had left before the connection failed.</source>
        <translation>Toute la requête était partie avant que la connexion échoue.</translation>
    </message>
    <message>
        <source>Think before you try again: the attempt may have counted, and a refresh token may be used up.</source>
        <translation>Réfléchissez avant de réessayer&#xa0;: la tentative a pu compter, et un jeton d’actualisation a pu être consommé.</translation>
    </message>
    <message>
        <source>The network between here and {host} is disturbed.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le réseau entre ici et {host} est perturbé.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Aucune réponse n’est arrivée.</translation>
    </message>
    <message>
        <source>Try again later, or from another network.</source>
        <translation>Réessayez plus tard, ou depuis un autre réseau.</translation>
    </message>
    <message>
        <source>A web page came instead of a token ({status}): &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Une page web est arrivée au lieu d’un jeton ({status})&#xa0;: «&#xa0;{detail}&#xa0;»</translation>
    </message>
    <message>
        <source>A web page came instead of a token ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Une page web est arrivée au lieu d’un jeton ({status}).</translation>
    </message>
    <message>
        <source>The URL is that of a sign-in page for people, not of the token endpoint.</source>
        <translation>L’URL est celle d’une page de connexion pour des personnes, pas celle du point de terminaison des jetons.</translation>
    </message>
    <message>
        <source>The page is called &quot;{detail}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La page s’intitule «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>The network wants you to sign in or to agree to its terms first.</source>
        <translation>Le réseau veut d’abord que vous vous connectiez ou que vous acceptiez ses conditions.</translation>
    </message>
    <message>
        <source>Open a web page in a browser, do what the network asks, and try again.</source>
        <translation>Ouvrez une page web dans un navigateur, faites ce que le réseau demande et réessayez.</translation>
    </message>
    <message>
        <source>The server is under maintenance.</source>
        <translation>Le serveur est en maintenance.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>A firewall or a bot guard in front of the server stopped the request.</source>
        <translation>Un pare-feu ou une protection anti-robots devant le serveur a arrêté la requête.</translation>
    </message>
    <message>
        <source>Try from another network, or ask the server&apos;s maintainers to let programs through to this address.</source>
        <translation>Essayez depuis un autre réseau, ou demandez aux responsables du serveur de laisser les programmes accéder à cette adresse.</translation>
    </message>
    <message>
        <source>A proxy or the sign-in page of a network answered in the server&apos;s place.</source>
        <translation>Un proxy ou la page de connexion d’un réseau a répondu à la place du serveur.</translation>
    </message>
    <message>
        <source>Open the server&apos;s page in a browser to see what stands in between.</source>
        <translation>Ouvrez la page du serveur dans un navigateur pour voir ce qui s’interpose.</translation>
    </message>
    <message>
        <source>The server reported success ({status}), but its answer is empty.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur a signalé une réussite ({status}), mais sa réponse est vide.</translation>
    </message>
    <message>
        <source>A fault at the server, or something in between that took the body away.</source>
        <translation>Une panne du serveur, ou un intermédiaire qui a retiré le corps.</translation>
    </message>
    <message>
        <source>Status {status} without a body.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Code d’état {status} sans corps.</translation>
    </message>
    <message>
        <source>The answer can be read, but there is no access token in it ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La réponse est lisible, mais elle ne contient pas de jeton d’accès ({status}).</translation>
    </message>
    <message>
        <source>A token stands in another place.</source>
        <translation>Un jeton se trouve à un autre endroit.</translation>
    </message>
    <message>
        <source>One was found at {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Un jeton a été trouvé à {where}.</translation>
    </message>
    <message>
        <source>Check in the server&apos;s documentation whether that is the token you want; a dialect file can name the place.</source>
        <translation>Vérifiez dans la documentation du serveur si c’est le jeton que vous voulez&#xa0;; un fichier de dialecte peut nommer l’endroit.</translation>
    </message>
    <message>
        <source>The server calls it something else.</source>
        <translation>Le serveur lui donne un autre nom.</translation>
    </message>
    <message>
        <source>None of the names that are known for this kind of endpoint stands in the answer.</source>
        <translation>Aucun des noms connus pour ce type de point de terminaison ne figure dans la réponse.</translation>
    </message>
    <message>
        <source>Look at the answer&apos;s members, and name the right one in a dialect file.</source>
        <translation>Regardez les membres de la réponse et nommez le bon dans un fichier de dialecte.</translation>
    </message>
    <message>
        <source>The server refused in words of its own.</source>
        <translation>Le serveur a refusé dans ses propres termes.</translation>
    </message>
    <message>
        <source>Some servers report a refusal with status {status} and without an error member.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Certains serveurs signalent un refus par le code d’état {status} et sans membre error.</translation>
    </message>
    <message>
        <source>Read the answer&apos;s members.</source>
        <translation>Lisez les membres de la réponse.</translation>
    </message>
    <message>
        <source>The access token of the answer is not a text ({where}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le jeton d’accès de la réponse n’est pas un texte ({where}).</translation>
    </message>
    <message>
        <source>What stands at {where} is a number, a list or an object.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Ce qui figure à {where} est un nombre, une liste ou un objet.</translation>
    </message>
    <message>
        <source>The access token holds characters that must not stand in a header, so it can&apos;t be used ({where}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le jeton d’accès contient des caractères interdits dans un en-tête&#xa0;; il est donc inutilisable ({where}).</translation>
    </message>
    <message>
        <source>A fault at the server, such as a line break or a space inside the token.</source>
        <translation>Une erreur du serveur, par exemple un saut de ligne ou un espace dans le jeton.</translation>
    </message>
    <message>
        <source>A token is made of letters, digits and - . _ ~ + / = (RFC 6750, section 2.1).</source>
        <translation>Un jeton se compose de lettres, de chiffres et de - . _ ~ + / = (RFC 6750, section 2.1).</translation>
    </message>
    <message>
        <source>Send the report to the server&apos;s maintainers. Don&apos;t take the characters out: the server would refuse the rest.</source>
        <translation>Envoyez le rapport aux responsables du serveur. N’enlevez pas ces caractères&#xa0;: le serveur refuserait le reste.</translation>
    </message>
    <message>
        <source>The answer holds two different access tokens, and nothing says which one is right.</source>
        <translation>La réponse contient deux jetons d’accès différents, et rien ne dit lequel est le bon.</translation>
    </message>
    <message>
        <source>A fault at the server: a member stands twice.</source>
        <translation>Une erreur du serveur&#xa0;: un membre figure deux fois.</translation>
    </message>
    <message>
        <source>See {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Voir {where}.</translation>
    </message>
    <message>
        <source>The same name has two values.</source>
        <translation>Le même nom a deux valeurs.</translation>
    </message>
    <message>
        <source>Send the report to the server&apos;s maintainers; none of the two was used.</source>
        <translation>Envoyez le rapport aux responsables du serveur&#xa0;; aucun des deux n’a été utilisé.</translation>
    </message>
    <message>
        <source>The answer is JSON, but not an object with members ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La réponse est du JSON, mais pas un objet avec des membres ({status}).</translation>
    </message>
    <message>
        <source>The server gives its reason as a bare text.</source>
        <translation>Le serveur donne sa raison comme simple texte.</translation>
    </message>
    <message>
        <source>The reader says: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le lecteur dit&#xa0;: «&#xa0;{detail}&#xa0;»</translation>
    </message>
    <message>
        <source>Some servers do.</source>
        <translation>Certains serveurs le font.</translation>
    </message>
    <message>
        <source>Read the answer&apos;s body.</source>
        <translation>Lisez le corps de la réponse.</translation>
    </message>
    <message>
        <source>The answer looks like JSON but is broken, at {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La réponse ressemble à du JSON mais est défectueuse, à {where}.</translation>
    </message>
    <message>
        <source>The answer looks like JSON but is broken.</source>
        <translation>La réponse ressemble à du JSON mais est défectueuse.</translation>
    </message>
    <message>
        <source>The answer can&apos;t be read to its end.</source>
        <translation>La réponse ne peut pas être lue jusqu’au bout.</translation>
    </message>
    <message>
        <source>Send the report with the place to the server&apos;s maintainers.</source>
        <translation>Envoyez le rapport avec l’endroit aux responsables du serveur.</translation>
    </message>
    <message>
        <source>Something in between changed the answer.</source>
        <translation>Un intermédiaire a modifié la réponse.</translation>
    </message>
    <message>
        <source>Proxies and page filters sometimes do.</source>
        <translation>Les proxys et les filtres de pages le font parfois.</translation>
    </message>
    <message>
        <source>The answer is XML with a document type or with entities; for safety it was not read.</source>
        <translation>La réponse est du XML avec un type de document ou des entités&#xa0;; par sécurité, elle n’a pas été lue.</translation>
    </message>
    <message>
        <source>An old web page, or an attempt to make programs read foreign files.</source>
        <translation>Une ancienne page web, ou une tentative de faire lire aux programmes des fichiers étrangers.</translation>
    </message>
    <message>
        <source>It was found at {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Trouvé à {where}.</translation>
    </message>
    <message>
        <source>No token endpoint needs them.</source>
        <translation>Aucun point de terminaison des jetons n’en a besoin.</translation>
    </message>
    <message>
        <source>Check the URL. If it is right, send the report to the server&apos;s maintainers.</source>
        <translation>Vérifiez l’URL. Si elle est juste, envoyez le rapport aux responsables du serveur.</translation>
    </message>
    <message>
        <source>The answer looks like XML but is broken, at {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La réponse ressemble à du XML mais est défectueuse, à {where}.</translation>
    </message>
    <message>
        <source>The answer looks like XML but is broken.</source>
        <translation>La réponse ressemble à du XML mais est défectueuse.</translation>
    </message>
    <message>
        <source>Ask for JSON instead if the server offers it, and send the report with the place to its maintainers.</source>
        <translation>Demandez plutôt du JSON si le serveur le propose, et envoyez le rapport avec l’endroit à ses responsables.</translation>
    </message>
    <message>
        <source>The answer holds bytes that are no text, at {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La réponse contient des octets qui ne sont pas du texte, à {where}.</translation>
    </message>
    <message>
        <source>The answer holds bytes that are no text.</source>
        <translation>La réponse contient des octets qui ne sont pas du texte.</translation>
    </message>
    <message>
        <source>The server wrote a name or a message in another encoding than UTF-8.</source>
        <translation>Le serveur a écrit un nom ou un message dans un autre codage que UTF-8.</translation>
    </message>
    <message>
        <source>Answers have to be UTF-8.</source>
        <translation>Les réponses doivent être en UTF-8.</translation>
    </message>
    <message>
        <source>The answer is far larger than any token answer; it was not read to its end.</source>
        <translation>La réponse est bien plus grande que toute réponse avec jeton&#xa0;; elle n’a pas été lue jusqu’au bout.</translation>
    </message>
    <message>
        <source>The URL is that of a download or a data service, not of the token endpoint.</source>
        <translation>L’URL est celle d’un téléchargement ou d’un service de données, pas celle du point de terminaison des jetons.</translation>
    </message>
    <message>
        <source>Check the URL.</source>
        <translation>Vérifiez l’URL.</translation>
    </message>
    <message>
        <source>The answer is compressed, and can&apos;t be decompressed.</source>
        <translation>La réponse est compressée et ne peut pas être décompressée.</translation>
    </message>
    <message>
        <source>A fault at the server or at a proxy.</source>
        <translation>Une erreur du serveur ou d’un proxy.</translation>
    </message>
    <message>
        <source>The compressed data is broken, or swells beyond all bounds.</source>
        <translation>Les données compressées sont défectueuses ou grossissent démesurément.</translation>
    </message>
    <message>
        <source>The answer is neither JSON nor XML nor a form. It begins: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La réponse n’est ni du JSON, ni du XML, ni un formulaire. Elle commence ainsi&#xa0;: «&#xa0;{detail}&#xa0;»</translation>
    </message>
    <message>
        <source>The answer is neither JSON nor XML nor a form.</source>
        <translation>La réponse n’est ni du JSON, ni du XML, ni un formulaire.</translation>
    </message>
    <message>
        <source>An answer came ({status}), but it is no token answer, at {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Une réponse est arrivée ({status}), mais ce n’est pas une réponse avec jeton, à {where}.</translation>
    </message>
    <message>
        <source>An answer came ({status}), but it is no token answer.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Une réponse est arrivée ({status}), mais ce n’est pas une réponse avec jeton.</translation>
    </message>
    <message>
        <source>The server is not the one that you mean, or speaks another language.</source>
        <translation>Le serveur n’est pas celui que vous pensez, ou parle un autre langage.</translation>
    </message>
    <message>
        <source>Check the URL; read the answer&apos;s body.</source>
        <translation>Vérifiez l’URL&#xa0;; lisez le corps de la réponse.</translation>
    </message>
    <message>
        <source>No keyring answers, so nothing can be kept or read from it.</source>
        <translation>Aucun trousseau ne répond&#xa0;; rien ne peut donc y être conservé ni lu.</translation>
    </message>
    <message>
        <source>No keyring service runs in this session.</source>
        <translation>Aucun service de trousseau ne fonctionne dans cette session.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>Personne n’a répondu.</translation>
    </message>
    <message>
        <source>Start a keyring (gnome-keyring, KWallet, KeePassXC) in this session, and try again.</source>
        <translation>Démarrez un trousseau (gnome-keyring, KWallet, KeePassXC) dans cette session et réessayez.</translation>
    </message>
    <message>
        <source>There is no session, as in a cron job or over ssh.</source>
        <translation>Il n’y a pas de session, comme dans une tâche cron ou par ssh.</translation>
    </message>
    <message>
        <source>The keyring is reached through the session&apos;s message bus.</source>
        <translation>Le trousseau s’atteint par le bus de messages de la session.</translation>
    </message>
    <message>
        <source>Run it in the session that has the keyring, or give the secret anew each time.</source>
        <translation>Lancez le programme dans la session qui a le trousseau, ou redonnez le secret à chaque fois.</translation>
    </message>
    <message>
        <source>The keyring is locked, or its question was answered with no.</source>
        <translation>Le trousseau est verrouillé, ou la réponse à sa question a été non.</translation>
    </message>
    <message>
        <source>It was not unlocked.</source>
        <translation>Il n’a pas été déverrouillé.</translation>
    </message>
    <message>
        <source>It gives nothing while it is locked.</source>
        <translation>Il ne donne rien tant qu’il est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock the keyring, and try again.</source>
        <translation>Déverrouillez le trousseau et réessayez.</translation>
    </message>
    <message>
        <source>Something should be in the keyring, and the keyring says that it is not there.</source>
        <translation>Quelque chose devrait se trouver dans le trousseau, et le trousseau dit que cela n’y est pas.</translation>
    </message>
    <message>
        <source>The keyring is locked, and does not say so.</source>
        <translation>Le trousseau est verrouillé et ne le dit pas.</translation>
    </message>
    <message>
        <source>The index of what was kept names it.</source>
        <translation>L’index de ce qui a été conservé le nomme.</translation>
    </message>
    <message>
        <source>It was kept in another keyring.</source>
        <translation>Cela a été conservé dans un autre trousseau.</translation>
    </message>
    <message>
        <source>The reason given is: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La raison donnée est&#xa0;: «&#xa0;{detail}&#xa0;»</translation>
    </message>
    <message>
        <source>One computer may have more than one.</source>
        <translation>Un ordinateur peut en avoir plusieurs.</translation>
    </message>
    <message>
        <source>Log in as when it was kept: the same desktop, the same keyring.</source>
        <translation>Ouvrez la session comme au moment de la conservation&#xa0;: même bureau, même trousseau.</translation>
    </message>
    <message>
        <source>It was removed by hand.</source>
        <translation>Cela a été supprimé à la main.</translation>
    </message>
    <message>
        <source>Other programs may remove what lies in a keyring.</source>
        <translation>D’autres programmes peuvent supprimer ce qui se trouve dans un trousseau.</translation>
    </message>
    <message>
        <source>Sign in again; that replaces it.</source>
        <translation>Reconnectez-vous&#xa0;; cela le remplace.</translation>
    </message>
    <message>
        <source>What the keyring gave is not what was written to it.</source>
        <translation>Ce que le trousseau a donné n’est pas ce qui y a été écrit.</translation>
    </message>
    <message>
        <source>It was cut off or changed.</source>
        <translation>Cela a été coupé ou modifié.</translation>
    </message>
    <message>
        <source>What was found: {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Ce qui a été trouvé&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Its check sum is another one.</source>
        <translation>Sa somme de contrôle est différente.</translation>
    </message>
    <message>
        <source>A later version of this program wrote what is kept.</source>
        <translation>Une version plus récente de ce programme a écrit ce qui est conservé.</translation>
    </message>
    <message>
        <source>Two versions are in use.</source>
        <translation>Deux versions sont utilisées.</translation>
    </message>
    <message>
        <source>Its form is not known yet.</source>
        <translation>Sa forme n’est pas encore connue.</translation>
    </message>
    <message>
        <source>Use the later version, or sign in again with this one.</source>
        <translation>Utilisez la version plus récente, ou reconnectez-vous avec celle-ci.</translation>
    </message>
    <message>
        <source>The keyring did not do as it was asked.</source>
        <translation>Le trousseau n’a pas fait ce qui lui était demandé.</translation>
    </message>
    <message>
        <source>It failed, was never opened, or waits for an answer to its question.</source>
        <translation>Il a échoué, n’a jamais été ouvert, ou attend une réponse à sa question.</translation>
    </message>
    <message>
        <source>It gave no reason that is known.</source>
        <translation>Il n’a donné aucune raison connue.</translation>
    </message>
    <message>
        <source>Open the keyring&apos;s own program and see whether it works; then try again.</source>
        <translation>Ouvrez le programme du trousseau et voyez s’il fonctionne&#xa0;; puis réessayez.</translation>
    </message>
    <message>
        <source>A file that goes with the keyring can&apos;t be used: {where}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Un fichier associé au trousseau est inutilisable&#xa0;: {where}</translation>
    </message>
    <message>
        <source>A file that goes with the keyring can&apos;t be used.</source>
        <translation>Un fichier associé au trousseau est inutilisable.</translation>
    </message>
    <message>
        <source>The disk is full, the file is damaged, or it belongs to somebody else.</source>
        <translation>Le disque est plein, le fichier est endommagé, ou il appartient à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>It could not be read or written.</source>
        <translation>Il n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>Make room, or give the file back to yourself; then try again.</source>
        <translation>Libérez de la place, ou redevenez propriétaire du fichier&#xa0;; puis réessayez.</translation>
    </message>
    <message>
        <source>The keyring said that it kept the value, and it did not.</source>
        <translation>Le trousseau a dit avoir conservé la valeur, et ne l’a pas fait.</translation>
    </message>
    <message>
        <source>The keyring fails without saying so.</source>
        <translation>Le trousseau échoue sans le dire.</translation>
    </message>
    <message>
        <source>What was seen: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Ce qui a été vu&#xa0;: «&#xa0;{detail}&#xa0;»</translation>
    </message>
    <message>
        <source>The value was read back, and was not there.</source>
        <translation>La valeur a été relue et n’était pas là.</translation>
    </message>
    <message>
        <source>It can&apos;t be proved that the secret is gone from the keyring.</source>
        <translation>On ne peut pas prouver que le secret a disparu du trousseau.</translation>
    </message>
    <message>
        <source>The keyring is locked, or fails without saying so.</source>
        <translation>Le trousseau est verrouillé, ou échoue sans le dire.</translation>
    </message>
    <message>
        <source>A removal is believed only once the keyring has shown that it works.</source>
        <translation>Une suppression n’est tenue pour sûre qu’une fois que le trousseau a montré qu’il fonctionne.</translation>
    </message>
    <message>
        <source>Unlock the keyring, and remove it again.</source>
        <translation>Déverrouillez le trousseau et supprimez de nouveau le secret.</translation>
    </message>
    <message>
        <source>Another program works on the same profile just now.</source>
        <translation>Un autre programme travaille en ce moment sur le même profil.</translation>
    </message>
    <message>
        <source>It asks the server, or waits at the keyring&apos;s question.</source>
        <translation>Il interroge le serveur, ou attend la réponse à la question du trousseau.</translation>
    </message>
    <message>
        <source>It holds the lock of the profile.</source>
        <translation>Il détient le verrou du profil.</translation>
    </message>
    <message>
        <source>Answer the keyring&apos;s question if there is one, or wait until the other is done.</source>
        <translation>Répondez à la question du trousseau s’il y en a une, ou attendez que l’autre ait fini.</translation>
    </message>
    <message>
        <source>Nothing that could get a token is kept for this profile.</source>
        <translation>Rien qui permette d’obtenir un jeton n’est conservé pour ce profil.</translation>
    </message>
    <message>
        <source>There was no sign-in yet, or what was kept was forgotten.</source>
        <translation>Il n’y a pas encore eu de connexion, ou ce qui était conservé a été oublié.</translation>
    </message>
    <message>
        <source>Neither a refresh token nor a password is kept.</source>
        <translation>Ni un jeton d’actualisation ni un mot de passe n’est conservé.</translation>
    </message>
    <message>
        <source>Sign in with the password.</source>
        <translation>Connectez-vous avec le mot de passe.</translation>
    </message>
    <message>
        <source>The file of the profiles is damaged ({where}). It was left as it is.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le fichier des profils est endommagé ({where}). Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The file of the profiles is damaged. It was left as it is.</source>
        <translation>Le fichier des profils est endommagé. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>It was edited by hand, or cut off.</source>
        <translation>Il a été modifié à la main ou coupé.</translation>
    </message>
    <message>
        <source>It is not what was written.</source>
        <translation>Ce n’est pas ce qui a été écrit.</translation>
    </message>
    <message>
        <source>Correct the place, or put the last good copy there. Nothing is changed until then.</source>
        <translation>Corrigez l’endroit, ou remettez la dernière bonne copie. Rien n’est modifié d’ici là.</translation>
    </message>
    <message>
        <source>A later version of this program wrote the file of the profiles. It was left as it is.</source>
        <translation>Une version plus récente de ce programme a écrit le fichier des profils. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Its schema is not known yet.</source>
        <translation>Son schéma n’est pas encore connu.</translation>
    </message>
    <message>
        <source>Use the later version.</source>
        <translation>Utilisez la version plus récente.</translation>
    </message>
    <message>
        <source>There is no profile called &quot;{where}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Aucun profil ne s’appelle «&#xa0;{where}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no such profile.</source>
        <translation>Ce profil n’existe pas.</translation>
    </message>
    <message>
        <source>The name is misspelt, or the profile was removed.</source>
        <translation>Le nom est mal orthographié, ou le profil a été retiré.</translation>
    </message>
    <message>
        <source>Looking it up: {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Recherche&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>It is not in the file of the profiles.</source>
        <translation>Il n’est pas dans le fichier des profils.</translation>
    </message>
    <message>
        <source>Take one of the names that there are, or add the profile.</source>
        <translation>Prenez l’un des noms existants, ou ajoutez le profil.</translation>
    </message>
    <message>
        <source>There is a profile of that name already: {detail}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Un profil porte déjà ce nom&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>Un profil porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Names differ in more than capital letters.</source>
        <translation>Les noms doivent différer par plus que des majuscules.</translation>
    </message>
    <message>
        <source>Two profiles of one name could not be told apart.</source>
        <translation>Deux profils de même nom ne pourraient pas être distingués.</translation>
    </message>
    <message>
        <source>Take another name, or edit the one that there is.</source>
        <translation>Prenez un autre nom, ou modifiez le profil existant.</translation>
    </message>
    <message>
        <source>A secret stands where none may be kept: {detail}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Un secret figure là où aucun ne peut être conservé&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>A secret stands where none may be kept.</source>
        <translation>Un secret figure là où aucun ne peut être conservé.</translation>
    </message>
    <message>
        <source>It is part of a URL or of a parameter.</source>
        <translation>Il fait partie d’une URL ou d’un paramètre.</translation>
    </message>
    <message>
        <source>Profiles lie in a file that anybody may be given.</source>
        <translation>Les profils se trouvent dans un fichier qui peut être donné à n’importe qui.</translation>
    </message>
    <message>
        <source>Take it out there, and give it with each sign-in.</source>
        <translation>Retirez-le de là et donnez-le à chaque connexion.</translation>
    </message>
    <message>
        <source>The key is protected by a pass phrase, and none is asked for here.</source>
        <translation>La clé est protégée par une phrase secrète, et aucune n’est demandée ici.</translation>
    </message>
    <message>
        <source>It is a private key.</source>
        <translation>C’est une clé privée.</translation>
    </message>
    <message>
        <source>To check a signature the public key is enough.</source>
        <translation>Pour vérifier une signature, la clé publique suffit.</translation>
    </message>
    <message>
        <source>Give the public key; openssl pkey -in key.pem -pubout makes it.</source>
        <translation>Donnez la clé publique&#xa0;; openssl pkey -in key.pem -pubout la produit.</translation>
    </message>
    <message>
        <source>Signatures can&apos;t be checked with such a key ({detail}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Une telle clé ne permet pas de vérifier des signatures ({detail}).</translation>
    </message>
    <message>
        <source>Signatures can&apos;t be checked with such a key.</source>
        <translation>Une telle clé ne permet pas de vérifier des signatures.</translation>
    </message>
    <message>
        <source>It is of a kind or on a curve that is not known here.</source>
        <translation>Elle est d’un type ou sur une courbe inconnus ici.</translation>
    </message>
    <message>
        <source>Known are RSA, the curves P-256, P-384 and P-521, Ed25519, Ed448, and shared secrets.</source>
        <translation>Sont connus&#xa0;: RSA, les courbes P-256, P-384 et P-521, Ed25519, Ed448 et les secrets partagés.</translation>
    </message>
    <message>
        <source>Ask the one who makes the tokens for the key that they sign with.</source>
        <translation>Demandez à celui qui crée les jetons la clé avec laquelle il signe.</translation>
    </message>
    <message>
        <source>The key can&apos;t be used: {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La clé est inutilisable&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The key can&apos;t be used ({where}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La clé est inutilisable ({where}).</translation>
    </message>
    <message>
        <source>The key can&apos;t be used.</source>
        <translation>La clé est inutilisable.</translation>
    </message>
    <message>
        <source>It was cut or changed in copying, or is something else.</source>
        <translation>Elle a été coupée ou modifiée lors de la copie, ou c’est autre chose.</translation>
    </message>
    <message>
        <source>The reason is called {code}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La raison s’appelle {code}.</translation>
    </message>
    <message>
        <source>Give a PEM file (-----BEGIN PUBLIC KEY----- or CERTIFICATE), a JWK, or a shared secret.</source>
        <translation>Donnez un fichier PEM (-----BEGIN PUBLIC KEY----- ou CERTIFICATE), un JWK ou un secret partagé.</translation>
    </message>
    <message>
        <source>The set of keys can&apos;t be read ({detail}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le jeu de clés ne peut pas être lu ({detail}).</translation>
    </message>
    <message>
        <source>The set of keys can&apos;t be read.</source>
        <translation>Le jeu de clés ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file is no JWKS.</source>
        <translation>Le fichier n’est pas un JWKS.</translation>
    </message>
    <message>
        <source>A JWKS is a JSON object with a list called keys.</source>
        <translation>Un JWKS est un objet JSON avec une liste nommée keys.</translation>
    </message>
    <message>
        <source>Get it from the address that the issuer&apos;s discovery document names as jwks_uri.</source>
        <translation>Récupérez-le à l’adresse que le document de découverte de l’émetteur nomme jwks_uri.</translation>
    </message>
    <message>
        <source>The address of the keys begins with http, so anybody on the way could put other keys there. Nothing was sent.</source>
        <translation>L’adresse des clés commence par http&#xa0;; tout intermédiaire pourrait donc y mettre d’autres clés. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The s of https is missing.</source>
        <translation>Le s de https manque.</translation>
    </message>
    <message>
        <source>A key proves something only if it surely is the issuer&apos;s.</source>
        <translation>Une clé ne prouve quelque chose que si elle est assurément celle de l’émetteur.</translation>
    </message>
    <message>
        <source>Begin the address with https, or save the keys to a file and give that.</source>
        <translation>Faites commencer l’adresse par https, ou enregistrez les clés dans un fichier et donnez-le.</translation>
    </message>
    <message>
        <source>The keys can&apos;t be fetched: {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Les clés ne peuvent pas être récupérées&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The keys can&apos;t be fetched.</source>
        <translation>Les clés ne peuvent pas être récupérées.</translation>
    </message>
    <message>
        <source>The server does not answer, or not over a connection that can be trusted.</source>
        <translation>Le serveur ne répond pas, ou pas par une connexion digne de confiance.</translation>
    </message>
    <message>
        <source>It was {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>C’était {where}.</translation>
    </message>
    <message>
        <source>No whole answer came.</source>
        <translation>Aucune réponse complète n’est arrivée.</translation>
    </message>
    <message>
        <source>Check the address; or save the keys to a file and give that.</source>
        <translation>Vérifiez l’adresse&#xa0;; ou enregistrez les clés dans un fichier et donnez-le.</translation>
    </message>
    <message>
        <source>The address is not the one of the keys. Redirects are not followed.</source>
        <translation>L’adresse n’est pas celle des clés. Les redirections ne sont pas suivies.</translation>
    </message>
    <message>
        <source>The server answered, but not with keys.</source>
        <translation>Le serveur a répondu, mais pas avec des clés.</translation>
    </message>
    <message>
        <source>Take the address that the issuer&apos;s discovery document names as jwks_uri.</source>
        <translation>Prenez l’adresse que le document de découverte de l’émetteur nomme jwks_uri.</translation>
    </message>
    <message>
        <source>What was fetched is no set of keys ({detail}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Ce qui a été récupéré n’est pas un jeu de clés ({detail}).</translation>
    </message>
    <message>
        <source>What was fetched is no set of keys.</source>
        <translation>Ce qui a été récupéré n’est pas un jeu de clés.</translation>
    </message>
    <message>
        <source>The address shows a page or another document.</source>
        <translation>L’adresse montre une page ou un autre document.</translation>
    </message>
    <message>
        <source>The URL begins with http, so anybody on the way could read the password. Nothing was sent.</source>
        <translation>L’URL commence par http&#xa0;; tout intermédiaire pourrait donc lire le mot de passe. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>{detail}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{detail}</translation>
    </message>
    <message>
        <source>The URL begins with http.</source>
        <translation>L’URL commence par http.</translation>
    </message>
    <message>
        <source>Begin the URL with https. Only if the server can&apos;t, allow plain http for this request.</source>
        <translation>Faites commencer l’URL par https. Seulement si le serveur ne le peut pas, autorisez le simple http pour cette requête.</translation>
    </message>
    <message>
        <source>The URL has to begin with https. Nothing was sent.</source>
        <translation>L’URL doit commencer par https. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The URL begins with something else, or with nothing.</source>
        <translation>L’URL commence par autre chose, ou par rien.</translation>
    </message>
    <message>
        <source>No https was found at its beginning.</source>
        <translation>Aucun https n’a été trouvé à son début.</translation>
    </message>
    <message>
        <source>Write the whole URL, as in https://server.example/token.</source>
        <translation>Écrivez l’URL entière, comme https://server.example/token.</translation>
    </message>
    <message>
        <source>There is a user name or a password in the URL, where logs would keep it. Nothing was sent.</source>
        <translation>L’URL contient un nom d’utilisateur ou un mot de passe, que des journaux conserveraient. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Something stands before an @ in the URL.</source>
        <translation>Quelque chose figure avant un @ dans l’URL.</translation>
    </message>
    <message>
        <source>URLs are written to logs on the way; this part is left out here.</source>
        <translation>Les URL sont inscrites dans des journaux en chemin&#xa0;; cette partie est omise ici.</translation>
    </message>
    <message>
        <source>Take it out of the URL, and give user name and password in their own fields.</source>
        <translation>Retirez-les de l’URL et donnez le nom d’utilisateur et le mot de passe dans leurs propres champs.</translation>
    </message>
    <message>
        <source>The URL can&apos;t be used. Nothing was sent.</source>
        <translation>L’URL est inutilisable. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It is misspelt, or a part is missing.</source>
        <translation>Elle est mal orthographiée, ou une partie manque.</translation>
    </message>
    <message>
        <source>It is no address that could be asked.</source>
        <translation>Ce n’est pas une adresse qui puisse être interrogée.</translation>
    </message>
    <message>
        <source>A value holds characters that must not stand in a header ({where}). Nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Une valeur contient des caractères interdits dans un en-tête ({where}). Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>A value holds characters that must not stand in a header. Nothing was sent.</source>
        <translation>Une valeur contient des caractères interdits dans un en-tête. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>A line break or a special character was pasted along.</source>
        <translation>Un saut de ligne ou un caractère spécial a été collé avec.</translation>
    </message>
    <message>
        <source>Headers are single lines of plain characters.</source>
        <translation>Les en-têtes sont des lignes uniques de caractères simples.</translation>
    </message>
    <message>
        <source>Type the value by hand, or paste it without its line break.</source>
        <translation>Saisissez la valeur à la main, ou collez-la sans son saut de ligne.</translation>
    </message>
    <message>
        <source>The CA certificates can&apos;t be read. Nothing was sent.</source>
        <translation>Les certificats CA ne peuvent pas être lus. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The file is missing, or holds no certificate in PEM format.</source>
        <translation>Le fichier manque, ou ne contient aucun certificat au format PEM.</translation>
    </message>
    <message>
        <source>No certificate was found in it.</source>
        <translation>Aucun certificat n’y a été trouvé.</translation>
    </message>
    <message>
        <source>Give a file that holds -----BEGIN CERTIFICATE-----.</source>
        <translation>Donnez un fichier qui contient -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address can&apos;t be used. Nothing was sent.</source>
        <translation>L’adresse du proxy est inutilisable. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It is misspelt, or of a kind that is not known.</source>
        <translation>Elle est mal orthographiée, ou d’un type inconnu.</translation>
    </message>
    <message>
        <source>It is no address of a proxy.</source>
        <translation>Ce n’est pas une adresse de proxy.</translation>
    </message>
    <message>
        <source>Write it as http://proxy.example:3128 or socks5://proxy.example:1080.</source>
        <translation>Écrivez-la comme http://proxy.example:3128 ou socks5://proxy.example:1080.</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; is missing. Nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>«&#xa0;{where}&#xa0;» manque. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Something that this grant needs is missing. Nothing was sent.</source>
        <translation>Il manque un élément nécessaire à ce grant. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The endpoint needs it.</source>
        <translation>Le point de terminaison en a besoin.</translation>
    </message>
    <message>
        <source>Its documentation names it as required.</source>
        <translation>Sa documentation l’indique comme obligatoire.</translation>
    </message>
    <message>
        <source>Give a value for &quot;{where}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Donnez une valeur pour «&#xa0;{where}&#xa0;».</translation>
    </message>
    <message>
        <source>Give the missing value.</source>
        <translation>Donnez la valeur manquante.</translation>
    </message>
    <message>
        <source>This kind of endpoint does not have that grant. Nothing was sent.</source>
        <translation>Ce type de point de terminaison n’a pas ce grant. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s dialect does not list it.</source>
        <translation>Le dialecte du point de terminaison ne le mentionne pas.</translation>
    </message>
    <message>
        <source>The dialect names the grants that are documented.</source>
        <translation>Le dialecte nomme les grants documentés.</translation>
    </message>
    <message>
        <source>Choose another grant, or another dialect.</source>
        <translation>Choisissez un autre grant ou un autre dialecte.</translation>
    </message>
    <message>
        <source>This kind of endpoint does not take that body format. Nothing was sent.</source>
        <translation>Ce type de point de terminaison n’accepte pas ce format de corps. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The dialect names the formats that are documented.</source>
        <translation>Le dialecte nomme les formats documentés.</translation>
    </message>
    <message>
        <source>Choose another format, or another dialect.</source>
        <translation>Choisissez un autre format ou un autre dialecte.</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; holds a character that XML can&apos;t carry. Nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>«&#xa0;{where}&#xa0;» contient un caractère que XML ne peut pas transporter. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>A value holds a character that XML can&apos;t carry. Nothing was sent.</source>
        <translation>Une valeur contient un caractère que XML ne peut pas transporter. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>A control character stands in the value.</source>
        <translation>La valeur contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>XML 1.0 has no way to write it.</source>
        <translation>XML 1.0 n’a aucun moyen de l’écrire.</translation>
    </message>
    <message>
        <source>Send the request as JSON or as a form, or type the value again by hand.</source>
        <translation>Envoyez la requête en JSON ou comme formulaire, ou ressaisissez la valeur à la main.</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; was given more than once. Nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>«&#xa0;{where}&#xa0;» a été donné plus d’une fois. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>A parameter was given more than once. Nothing was sent.</source>
        <translation>Un paramètre a été donné plus d’une fois. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It stands among the extra parameters and in a field of its own.</source>
        <translation>Il figure parmi les paramètres supplémentaires et dans un champ à part.</translation>
    </message>
    <message>
        <source>A request must hold each name once.</source>
        <translation>Une requête doit contenir chaque nom une seule fois.</translation>
    </message>
    <message>
        <source>Take one of the two away.</source>
        <translation>Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>There is no dialect of that name, and no such file.</source>
        <translation>Il n’y a ni dialecte de ce nom, ni un tel fichier.</translation>
    </message>
    <message>
        <source>The name is misspelt.</source>
        <translation>Le nom est mal orthographié.</translation>
    </message>
    <message>
        <source>It is not among the dialects at hand.</source>
        <translation>Il ne fait pas partie des dialectes disponibles.</translation>
    </message>
    <message>
        <source>Use one of the known names, or the path of a dialect file.</source>
        <translation>Utilisez l’un des noms connus ou le chemin d’un fichier de dialecte.</translation>
    </message>
    <message>
        <source>The dialect file can&apos;t be used ({where}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le fichier de dialecte est inutilisable ({where}).</translation>
    </message>
    <message>
        <source>The dialect file can&apos;t be used.</source>
        <translation>Le fichier de dialecte est inutilisable.</translation>
    </message>
    <message>
        <source>The file is missing or has a mistake.</source>
        <translation>Le fichier manque ou contient une erreur.</translation>
    </message>
    <message>
        <source>It does not follow the schema of dialect files.</source>
        <translation>Il ne suit pas le schéma des fichiers de dialecte.</translation>
    </message>
    <message>
        <source>Correct the place, and load the file again.</source>
        <translation>Corrigez l’endroit et rechargez le fichier.</translation>
    </message>
    <message>
        <source>It was cancelled. If the request was on its way already, the server may have acted on it.</source>
        <translation>L’opération a été annulée. Si la requête était déjà partie, le serveur a pu y donner suite.</translation>
    </message>
    <message>
        <source>The place for secrets can&apos;t be used: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>L’emplacement des secrets est inutilisable&#xa0;: «&#xa0;{detail}&#xa0;»</translation>
    </message>
    <message>
        <source>The place for secrets can&apos;t be used.</source>
        <translation>L’emplacement des secrets est inutilisable.</translation>
    </message>
    <message>
        <source>The keyring is locked, missing, or was refused.</source>
        <translation>Le trousseau est verrouillé, absent ou a été refusé.</translation>
    </message>
    <message>
        <source>Nothing more is known.</source>
        <translation>Rien d’autre n’est connu.</translation>
    </message>
    <message>
        <source>What was given can&apos;t be used: {detail}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Ce qui a été donné est inutilisable&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>What was given can&apos;t be used ({code}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Ce qui a été donné est inutilisable ({code}).</translation>
    </message>
    <message>
        <source>A value is not what is needed there.</source>
        <translation>Une valeur n’est pas celle qu’il faut à cet endroit.</translation>
    </message>
    <message>
        <source>Correct it, and try again.</source>
        <translation>Corrigez-la et réessayez.</translation>
    </message>
    <message>
        <source>It did not work: {detail}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Cela n’a pas fonctionné&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>It did not work ({code}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Cela n’a pas fonctionné ({code}).</translation>
    </message>
    <message>
        <source>The other side, or the way to it, did not do what was expected.</source>
        <translation>L’autre côté, ou le chemin qui y mène, n’a pas fait ce qui était attendu.</translation>
    </message>
    <message>
        <source>Try again; if it stays, send the report to the server&apos;s maintainers.</source>
        <translation>Réessayez&#xa0;; si le problème persiste, envoyez le rapport aux responsables du serveur.</translation>
    </message>
    <message>
        <source>The token&apos;s scope is not enough.</source>
        <translation>Le scope du jeton ne suffit pas.</translation>
    </message>
    <message>
        <source>The server asks for the scope &quot;{needed_scope}&quot; in its WWW-Authenticate header.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur demande le scope «&#xa0;{needed_scope}&#xa0;» dans son en-tête WWW-Authenticate.</translation>
    </message>
    <message>
        <source>Get a token with that scope.</source>
        <translation>Obtenez un jeton avec ce scope.</translation>
    </message>
    <message>
        <source>A Windows sign-in is wanted before the token endpoint is reached.</source>
        <translation>Une connexion Windows est exigée avant d’atteindre le point de terminaison des jetons.</translation>
    </message>
    <message>
        <source>The server&apos;s WWW-Authenticate header asks for {schemes}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>L’en-tête WWW-Authenticate du serveur demande {schemes}.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers to open the token endpoint to all, or for another address.</source>
        <translation>Demandez aux responsables du serveur d’ouvrir à tous le point de terminaison des jetons, ou demandez-leur une autre adresse.</translation>
    </message>
    <message>
        <source>The server wants client id and secret in the Authorization header.</source>
        <translation>Le serveur veut l’ID client et le secret dans l’en-tête Authorization.</translation>
    </message>
    <message>
        <source>Its WWW-Authenticate header asks for {schemes}, in the realm &quot;{realm}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Son en-tête WWW-Authenticate demande {schemes}, dans le royaume «&#xa0;{realm}&#xa0;».</translation>
    </message>
    <message>
        <source>Its WWW-Authenticate header asks for {schemes}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Son en-tête WWW-Authenticate demande {schemes}.</translation>
    </message>
    <message>
        <source>Set the client id and its secret, and the client authentication basic.</source>
        <translation>Indiquez l’ID client et son secret, et l’authentification du client basic.</translation>
    </message>
    <message>
        <source>The address is that of a protected page, which wants a token instead of giving one.</source>
        <translation>L’adresse est celle d’une page protégée, qui veut un jeton au lieu d’en donner un.</translation>
    </message>
    <message>
        <source>Calls of this API need the number of a file beside the token.</source>
        <translation>Les appels de cette API exigent le numéro d’un fichier en plus du jeton.</translation>
    </message>
    <message>
        <source>The request went to {url}, and this server answers 401 to every call without FileId, whatever the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La requête est allée à {url}, et ce serveur répond 401 à tout appel sans FileId, quel que soit le jeton.</translation>
    </message>
    <message>
        <source>Add FileId to the query, with one of the fileid numbers of the token&apos;s scope.</source>
        <translation>Ajoutez FileId aux paramètres de l’URL, avec l’un des numéros fileid du scope du jeton.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is slow.</source>
        <translation>L’horloge de cet ordinateur retarde.</translation>
    </message>
    <message>
        <source>It is {skew} behind the server&apos;s, by the Date header of the answer.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Elle retarde de {skew} sur celle du serveur, d’après l’en-tête Date de la réponse.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, and try again.</source>
        <translation>Réglez l’horloge de cet ordinateur et réessayez.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is fast.</source>
        <translation>L’horloge de cet ordinateur avance.</translation>
    </message>
    <message>
        <source>It is {skew} ahead of the server&apos;s, by the Date header of the answer.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Elle avance de {skew} sur celle du serveur, d’après l’en-tête Date de la réponse.</translation>
    </message>
    <message>
        <source>Another program has used this refresh token, and holds the one that came for it.</source>
        <translation>Un autre programme a utilisé ce jeton d’actualisation et détient celui qui l’a remplacé.</translation>
    </message>
    <message>
        <source>Take over what is kept now. If nothing newer is kept, sign in again, and let one program alone refresh.</source>
        <translation>Reprenez ce qui est conservé maintenant. Si rien de plus récent n’est conservé, reconnectez-vous et laissez un seul programme actualiser.</translation>
    </message>
    <message>
        <source>The password that was sent is another than the one that worked.</source>
        <translation>Le mot de passe envoyé n’est pas celui qui fonctionnait.</translation>
    </message>
    <message>
        <source>The last sign-in that worked was {last_success}, with another password.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La dernière connexion réussie ({last_success}) utilisait un autre mot de passe.</translation>
    </message>
    <message>
        <source>The last sign-in that worked was with another password.</source>
        <translation>La dernière connexion réussie s’est faite avec un autre mot de passe.</translation>
    </message>
    <message>
        <source>Type the password again. If it was not changed on purpose, use the former one.</source>
        <translation>Saisissez de nouveau le mot de passe. S’il n’a pas été changé volontairement, utilisez le précédent.</translation>
    </message>
    <message>
        <source>The password was changed at the server, or the account was locked, since it last worked.</source>
        <translation>Le mot de passe a été changé sur le serveur, ou le compte a été verrouillé, depuis la dernière réussite.</translation>
    </message>
    <message>
        <source>The very same password worked {last_success}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Exactement le même mot de passe a fonctionné {last_success}.</translation>
    </message>
    <message>
        <source>The very same password has worked before.</source>
        <translation>Exactement le même mot de passe a déjà fonctionné.</translation>
    </message>
    <message>
        <source>Try it on the server&apos;s own sign-in page, or ask whoever administers the accounts. Don&apos;t try again until then.</source>
        <translation>Essayez-le sur la page de connexion du serveur, ou interrogez la personne qui gère les comptes. D’ici là, ne réessayez pas.</translation>
    </message>
    <message>
        <source>Something was changed at the server, or on the way to it, since it last worked.</source>
        <translation>Quelque chose a changé sur le serveur, ou sur le chemin qui y mène, depuis la dernière réussite.</translation>
    </message>
    <message>
        <source>The same account got a token {last_success}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le même compte a obtenu un jeton {last_success}.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers what was changed since then.</source>
        <translation>Demandez aux responsables du serveur ce qui a changé depuis.</translation>
    </message>
    <message>
        <source>There is no token to call with. Nothing was sent.</source>
        <translation>Il n’y a pas de jeton pour cet appel. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The session holds no token now.</source>
        <translation>La session ne contient pas de jeton en ce moment.</translation>
    </message>
    <message>
        <source>It was signed out, or has not signed in yet.</source>
        <translation>Elle a été déconnectée, ou n’est pas encore connectée.</translation>
    </message>
    <message>
        <source>Get a token first.</source>
        <translation>Obtenez d’abord un jeton.</translation>
    </message>
    <message>
        <source>This token is no Bearer token, so it was not put into the header. Nothing was sent.</source>
        <translation>Ce jeton n’est pas un jeton Bearer&#xa0;: il n’a pas été mis dans l’en-tête. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The server gave a token that is used in another way.</source>
        <translation>Le serveur a donné un jeton qui s’utilise autrement.</translation>
    </message>
    <message>
        <source>Its answer names another token type.</source>
        <translation>Sa réponse indique un autre type de jeton.</translation>
    </message>
    <message>
        <source>Look up in the server&apos;s documentation how this type is used.</source>
        <translation>Cherchez dans la documentation du serveur comment ce type s’utilise.</translation>
    </message>
    <message>
        <source>There is an Authorization header among the headers. Nothing was sent.</source>
        <translation>Il y a un en-tête Authorization parmi les en-têtes. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The token goes there, and a request must hold that header once.</source>
        <translation>C’est la place du jeton, et une requête ne doit contenir cet en-tête qu’une fois.</translation>
    </message>
    <message>
        <source>It was found among the further headers.</source>
        <translation>Il a été trouvé parmi les autres en-têtes.</translation>
    </message>
    <message>
        <source>Take the line out: the token is put in by itself.</source>
        <translation>Retirez cette ligne&#xa0;: le jeton est ajouté automatiquement.</translation>
    </message>
    <message>
        <source>{detail} takes no body. Nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{detail} n’accepte pas de corps. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This method takes no body. Nothing was sent.</source>
        <translation>Cette méthode n’accepte pas de corps. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>A body was given with a method that has none.</source>
        <translation>Un corps a été donné avec une méthode qui n’en a pas.</translation>
    </message>
    <message>
        <source>Servers ignore such a body, or refuse it.</source>
        <translation>Les serveurs ignorent un tel corps, ou le refusent.</translation>
    </message>
    <message>
        <source>Empty the body, or choose POST, PUT or PATCH.</source>
        <translation>Videz le corps, ou choisissez POST, PUT ou PATCH.</translation>
    </message>
    <message>
        <source>The method can&apos;t be used. Nothing was sent.</source>
        <translation>La méthode est inutilisable. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It is misspelt, or is one that means something else on the way.</source>
        <translation>Elle est mal orthographiée, ou a un autre sens en chemin.</translation>
    </message>
    <message>
        <source>A method is a word in capitals.</source>
        <translation>Une méthode est un mot en majuscules.</translation>
    </message>
    <message>
        <source>Write it in capitals, such as GET or POST.</source>
        <translation>Écrivez-la en majuscules, par exemple GET ou POST.</translation>
    </message>
    <message>
        <source>Another program has refreshed the token of this account before.</source>
        <translation>Un autre programme a déjà actualisé le jeton de ce compte.</translation>
    </message>
    <message>
        <source>The token works: {host} answered {status}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le jeton fonctionne&#xa0;: {host} a répondu {status}.</translation>
    </message>
    <message>
        <source>{status} {error}: the server says the token expired.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status} {error}&#xa0;: le serveur dit que le jeton a expiré.</translation>
    </message>
    <message>
        <source>{status}: the server says the token expired.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}&#xa0;: le serveur dit que le jeton a expiré.</translation>
    </message>
    <message>
        <source>The token is past its time.</source>
        <translation>Le jeton a dépassé son terme.</translation>
    </message>
    <message>
        <source>By its own exp claim it expired {expired}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>D’après son propre claim exp, il a expiré {expired}.</translation>
    </message>
    <message>
        <source>Refresh, and try again.</source>
        <translation>Actualisez, puis réessayez.</translation>
    </message>
    <message>
        <source>{status}: the server says the token was revoked.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}&#xa0;: le serveur dit que le jeton a été révoqué.</translation>
    </message>
    <message>
        <source>Somebody signed out, changed the password, or another program refreshed.</source>
        <translation>Quelqu’un s’est déconnecté ou a changé le mot de passe, ou un autre programme a actualisé le jeton.</translation>
    </message>
    <message>
        <source>Get a new token. If it happens again, see whether two programs share this account.</source>
        <translation>Obtenez un nouveau jeton. Si cela se reproduit, vérifiez si deux programmes partagent ce compte.</translation>
    </message>
    <message>
        <source>{status}: the server says the token is not valid yet.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}&#xa0;: le serveur dit que le jeton n’est pas encore valable.</translation>
    </message>
    <message>
        <source>The clocks of the two servers differ, or the token begins to be valid a little later.</source>
        <translation>Les horloges des deux serveurs diffèrent, ou le jeton devient valable un peu plus tard.</translation>
    </message>
    <message>
        <source>Wait a minute, and try again with the same token.</source>
        <translation>Attendez une minute, puis réessayez avec le même jeton.</translation>
    </message>
    <message>
        <source>{status} with no challenge from {host}: {file_parameter} is missing from the query.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status} sans demande d’authentification de {host}&#xa0;: {file_parameter} manque dans la chaîne de requête.</translation>
    </message>
    <message>
        <source>The query holds no {file_parameter}, and this API answers {status} to every call without it, whatever the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La chaîne de requête ne contient pas {file_parameter}, et cette API répond {status} à tout appel qui ne l’a pas, quel que soit le jeton.</translation>
    </message>
    <message>
        <source>Choose a file. This token may use: {files}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Choisissez un fichier. Ce jeton peut utiliser&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>Add {file_parameter} to the query, with one of the token&apos;s fileid numbers.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Ajoutez {file_parameter} à la chaîne de requête, avec l’un des numéros fileid du jeton.</translation>
    </message>
    <message>
        <source>{status} {error}: the server refuses the token: &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status} {error}&#xa0;: le serveur refuse le jeton&#xa0;: «&#xa0;{description}&#xa0;»</translation>
    </message>
    <message>
        <source>{status}: the server refuses the token: &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}&#xa0;: le serveur refuse le jeton&#xa0;: «&#xa0;{description}&#xa0;»</translation>
    </message>
    <message>
        <source>{status} {error}: the server refuses the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status} {error}&#xa0;: le serveur refuse le jeton.</translation>
    </message>
    <message>
        <source>{status}: the server refuses the token and gives no reason.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}&#xa0;: le serveur refuse le jeton et ne donne pas de raison.</translation>
    </message>
    <message>
        <source>The token is not valid yet.</source>
        <translation>Le jeton n’est pas encore valable.</translation>
    </message>
    <message>
        <source>Its nbf claim lies ahead by this computer&apos;s clock.</source>
        <translation>Son claim nbf est dans le futur d’après l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, wait, and try again.</source>
        <translation>Vérifiez l’horloge de cet ordinateur&#xa0;; si elle est juste, attendez, puis réessayez.</translation>
    </message>
    <message>
        <source>The token was made for another API.</source>
        <translation>Le jeton a été fait pour une autre API.</translation>
    </message>
    <message>
        <source>Its audience is {audience}, and the call went to {host}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Son audience est {audience}, et l’appel est allé à {host}.</translation>
    </message>
    <message>
        <source>Get a token for {host}: with another scope, resource or audience.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Obtenez un jeton pour {host}&#xa0;: avec un autre scope, une autre ressource ou une autre audience.</translation>
    </message>
    <message>
        <source>The clocks differ, so that the token is judged at another time than it was made for.</source>
        <translation>Les horloges diffèrent&#xa0;: le jeton est jugé à une autre heure que celle pour laquelle il a été fait.</translation>
    </message>
    <message>
        <source>This computer and {host} are {skew} apart, by the Date header of the answer.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>D’après l’en-tête Date de la réponse, l’écart entre cet ordinateur et {host} est de {skew}.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock; if it is right, tell the server&apos;s maintainers.</source>
        <translation>Réglez l’horloge de cet ordinateur&#xa0;; si elle est juste, prévenez les responsables du serveur.</translation>
    </message>
    <message>
        <source>The token was replaced by a newer one, or revoked.</source>
        <translation>Le jeton a été remplacé par un plus récent, ou révoqué.</translation>
    </message>
    <message>
        <source>Some servers let a token die as soon as it is refreshed, and say no more than {status}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Certains serveurs invalident un jeton dès qu’il est actualisé, et ne disent rien de plus que {status}.</translation>
    </message>
    <message>
        <source>The API belongs to another server than the one that made the token.</source>
        <translation>L’API appartient à un autre serveur que celui qui a émis le jeton.</translation>
    </message>
    <message>
        <source>Its challenge names the realm &quot;{realm}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Sa demande d’authentification nomme le royaume «&#xa0;{realm}&#xa0;».</translation>
    </message>
    <message>
        <source>The call went to {host}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>L’appel est allé à {host}.</translation>
    </message>
    <message>
        <source>Check the address of the API against the token&apos;s issuer.</source>
        <translation>Comparez l’adresse de l’API avec l’émetteur du jeton.</translation>
    </message>
    <message>
        <source>{status} {error}: needs {needed_scope}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status} {error}&#xa0;: il faut {needed_scope}.</translation>
    </message>
    <message>
        <source>{status}: the call needs the scope {needed_scope}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}&#xa0;: l’appel demande le scope {needed_scope}.</translation>
    </message>
    <message>
        <source>The token counts, but its scope does not reach as far.</source>
        <translation>Le jeton est accepté, mais son scope ne suffit pas.</translation>
    </message>
    <message>
        <source>The server asks for &quot;{needed_scope}&quot;; the token has &quot;{token_scope}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur demande «&#xa0;{needed_scope}&#xa0;»&#xa0;; le jeton a «&#xa0;{token_scope}&#xa0;».</translation>
    </message>
    <message>
        <source>The server asks for &quot;{needed_scope}&quot; in its WWW-Authenticate header.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur demande «&#xa0;{needed_scope}&#xa0;» dans son en-tête WWW-Authenticate.</translation>
    </message>
    <message>
        <source>Get a token with the scope {needed_scope}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Obtenez un jeton avec le scope {needed_scope}.</translation>
    </message>
    <message>
        <source>{status} {error}: the token counts, but may not do this.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status} {error}&#xa0;: le jeton est accepté, mais ne permet pas cela.</translation>
    </message>
    <message>
        <source>{status}: the server does not allow this call: &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}&#xa0;: le serveur n’autorise pas cet appel&#xa0;: «&#xa0;{description}&#xa0;»</translation>
    </message>
    <message>
        <source>{status}: the token may count, but the server does not allow this call.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}&#xa0;: le jeton est peut-être accepté, mais le serveur n’autorise pas cet appel.</translation>
    </message>
    <message>
        <source>The account has no right to what was called.</source>
        <translation>Le compte n’a aucun droit sur ce qui a été appelé.</translation>
    </message>
    <message>
        <source>The token&apos;s scope is &quot;{token_scope}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le scope du jeton est «&#xa0;{token_scope}&#xa0;».</translation>
    </message>
    <message>
        <source>The server answered {status}, and not 401.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur a répondu {status}, et non 401.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s owner for the right, or sign in with another account.</source>
        <translation>Demandez ce droit au propriétaire du compte, ou connectez-vous avec un autre compte.</translation>
    </message>
    <message>
        <source>A gateway or firewall refuses it before the API is asked.</source>
        <translation>Une passerelle ou un pare-feu refuse l’appel avant qu’il n’atteigne l’API.</translation>
    </message>
    <message>
        <source>Such machines answer {status}, too, often with a web page.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Ces équipements répondent aussi {status}, souvent avec une page web.</translation>
    </message>
    <message>
        <source>Read the body of the answer, and see whether it comes from the API.</source>
        <translation>Lisez le corps de la réponse et voyez s’il vient de l’API.</translation>
    </message>
    <message>
        <source>{status}: the API sends elsewhere, to {detail}. It was not followed, so the token stayed here.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}&#xa0;: l’API renvoie ailleurs, vers {detail}. La redirection n’a pas été suivie&#xa0;: le jeton est resté ici.</translation>
    </message>
    <message>
        <source>{status}: the API sends elsewhere. It was not followed, so the token stayed here.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}&#xa0;: l’API renvoie ailleurs. La redirection n’a pas été suivie&#xa0;: le jeton est resté ici.</translation>
    </message>
    <message>
        <source>The address is not the API&apos;s own, or wants a browser&apos;s sign-in.</source>
        <translation>L’adresse n’est pas celle de l’API, ou exige une connexion par navigateur.</translation>
    </message>
    <message>
        <source>The answer points to {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La réponse renvoie à {detail}.</translation>
    </message>
    <message>
        <source>The answer is a redirect.</source>
        <translation>La réponse est une redirection.</translation>
    </message>
    <message>
        <source>Look up the address of the API in its documentation.</source>
        <translation>Cherchez l’adresse de l’API dans sa documentation.</translation>
    </message>
    <message>
        <source>{status}: there is nothing at {path}. This says nothing of the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}&#xa0;: il n’y a rien à {path}. Cela ne dit rien du jeton.</translation>
    </message>
    <message>
        <source>The API answers to https only.</source>
        <translation>L’API ne répond qu’en https.</translation>
    </message>
    <message>
        <source>The URL begins with http, and some servers answer that as if nothing were there.</source>
        <translation>L’URL commence par http, et certains serveurs répondent alors comme s’il n’y avait rien.</translation>
    </message>
    <message>
        <source>The path is misspelt, or belongs to another version of the API.</source>
        <translation>Le chemin est mal orthographié, ou appartient à une autre version de l’API.</translation>
    </message>
    <message>
        <source>The call went to {url}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>L’appel est allé à {url}.</translation>
    </message>
    <message>
        <source>Compare the path with the API&apos;s documentation, letter by letter; capital letters count.</source>
        <translation>Comparez le chemin avec la documentation de l’API, lettre par lettre&#xa0;; les majuscules comptent.</translation>
    </message>
    <message>
        <source>{status}: {path} does not take {method}. This says nothing of the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}&#xa0;: {path} n’accepte pas {method}. Cela ne dit rien du jeton.</translation>
    </message>
    <message>
        <source>This address wants another method.</source>
        <translation>Cette adresse demande une autre méthode.</translation>
    </message>
    <message>
        <source>{method} was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{method} a été envoyé.</translation>
    </message>
    <message>
        <source>Look up in the API&apos;s documentation which method it takes.</source>
        <translation>Cherchez dans la documentation de l’API quelle méthode elle accepte.</translation>
    </message>
    <message>
        <source>{status}: the server could not use the call: &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}&#xa0;: le serveur n’a pas pu utiliser l’appel&#xa0;: «&#xa0;{description}&#xa0;»</translation>
    </message>
    <message>
        <source>{status}: the server could not use the call. This says nothing of the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}&#xa0;: le serveur n’a pas pu utiliser l’appel. Cela ne dit rien du jeton.</translation>
    </message>
    <message>
        <source>Something in the query, the headers or the body is not as the API wants it.</source>
        <translation>Quelque chose dans la chaîne de requête, les en-têtes ou le corps n’est pas tel que l’API le veut.</translation>
    </message>
    <message>
        <source>The server answered {status}, and not 401 or 403.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Le serveur a répondu {status}, et non 401 ou 403.</translation>
    </message>
    <message>
        <source>Compare the call with an example of the API&apos;s documentation.</source>
        <translation>Comparez l’appel avec un exemple de la documentation de l’API.</translation>
    </message>
    <message>
        <source>{status}: the fault is at the server, not with the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}&#xa0;: la panne est du côté du serveur et ne vient pas du jeton.</translation>
    </message>
    <message>
        <source>The API, or what stands before it, is broken or overloaded.</source>
        <translation>L’API, ou ce qui se trouve devant elle, est en panne ou surchargée.</translation>
    </message>
    <message>
        <source>Wait {retry_after}, and try again.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Attendez {retry_after}, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, give this report to the server&apos;s maintainers.</source>
        <translation>Réessayez plus tard. Si le problème persiste, transmettez ce rapport aux responsables du serveur.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Enter the address of the server, for example https://api.example.com.</source>
        <translation>Saisissez l’adresse du serveur, par exemple https://api.example.com.</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Saisissez le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>Enter the refresh token.</source>
        <translation>Saisissez le jeton d’actualisation.</translation>
    </message>
    <message>
        <source>Enter the client id.</source>
        <translation>Saisissez l’ID client.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Saisissez le secret client.</translation>
    </message>
    <message>
        <source>This can&apos;t be left empty.</source>
        <translation>Ce champ ne peut pas rester vide.</translation>
    </message>
    <message>
        <source>Plain http would send the secrets readable by everybody on the way. Use https, or allow it under More.</source>
        <translation>En simple http, les secrets seraient lisibles par tout intermédiaire. Utilisez https, ou autorisez http sous Plus.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>L’adresse doit commencer par https://.</translation>
    </message>
    <message>
        <source>Take the user name and the password out of the address: they belong in the fields below.</source>
        <translation>Retirez le nom d’utilisateur et le mot de passe de l’adresse&#xa0;: leur place est dans les champs ci-dessous.</translation>
    </message>
    <message>
        <source>This is no address of a server. It looks like https://api.example.com.</source>
        <translation>Ce n’est pas une adresse de serveur. Elle ressemble à https://api.example.com.</translation>
    </message>
    <message>
        <source>Another profile has this name already.</source>
        <translation>Un autre profil porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Give it a name, of 100 characters at the most.</source>
        <translation>Donnez-lui un nom de 100 caractères au plus.</translation>
    </message>
    <message>
        <source>This holds a secret, and profiles are kept in a file that is none: %1.</source>
        <translation>Ceci contient un secret, et le fichier des profils n’est pas secret&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Another program is writing the profiles just now. Try again.</source>
        <translation>Un autre programme est en train d’écrire les profils. Réessayez.</translation>
    </message>
    <message>
        <source>The profile can&apos;t be saved: %1.</source>
        <translation>Le profil ne peut pas être enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Line %1 is not of the form name=value.</source>
        <translation>La ligne %1 n’a pas la forme nom=valeur.</translation>
    </message>
    <message>
        <source>%1 stands more than once; the standard allows it once (RFC 6749, section 3.2).</source>
        <translation>%1 figure plusieurs fois&#xa0;; la norme ne l’autorise qu’une fois (RFC 6749, section 3.2).</translation>
    </message>
    <message>
        <source>This holds a character that XML has no way to write. Send it in another format.</source>
        <translation>Ceci contient un caractère que XML ne peut pas écrire. Envoyez-le dans un autre format.</translation>
    </message>
    <message>
        <source>No certificate could be read from this file. It has to be a PEM file.</source>
        <translation>Aucun certificat n’a pu être lu dans ce fichier. Ce doit être un fichier PEM.</translation>
    </message>
    <message>
        <source>This is no proxy address. It looks like http://proxy.example.com:8080 or socks5://127.0.0.1:1080.</source>
        <translation>Ce n’est pas une adresse de proxy. Elle ressemble à http://proxy.example.com:8080 ou socks5://127.0.0.1:1080.</translation>
    </message>
    <message>
        <source>This holds a character that can&apos;t stand in an HTTP header.</source>
        <translation>Ceci contient un caractère qui ne peut pas figurer dans un en-tête HTTP.</translation>
    </message>
    <message>
        <source>This can&apos;t be used (%1).</source>
        <translation>Inutilisable (%1).</translation>
    </message>
    <message>
        <source>This can&apos;t be used: %1.</source>
        <translation>Inutilisable&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>%1 dépasse %2.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>nothing</source>
        <comment>for a value that is empty</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>Something is unusual here: %1.</source>
        <translation>Quelque chose est inhabituel ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Something is unusual here: %1 (%2).</source>
        <translation>Quelque chose est inhabituel ici&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>Look at the exchange for what it is about.</source>
        <translation>Regardez dans l’échange de quoi il s’agit.</translation>
    </message>
    <message>
        <source>The answer is broken JSON; it was mended as the endpoint&apos;s page shows it (%1).</source>
        <translation>La réponse est du JSON défectueux&#xa0;; elle a été réparée comme le montre la page du point de terminaison (%1).</translation>
    </message>
    <message>
        <source>Report the place to the server&apos;s maintainers: other programs will fail on it.</source>
        <translation>Signalez l’endroit aux responsables du serveur&#xa0;: d’autres programmes y échoueront.</translation>
    </message>
    <message>
        <source>The answer is broken XML; it was mended as the endpoint&apos;s page shows it (%1).</source>
        <translation>La réponse est du XML défectueux&#xa0;; elle a été réparée comme le montre la page du point de terminaison (%1).</translation>
    </message>
    <message>
        <source>There is white space before the XML declaration; it was skipped.</source>
        <translation>Des espaces précèdent la déclaration XML&#xa0;; ils ont été ignorés.</translation>
    </message>
    <message>
        <source>Strict XML readers refuse this. The server should begin with the declaration.</source>
        <translation>Les lecteurs XML stricts refusent cela. Le serveur devrait commencer par la déclaration.</translation>
    </message>
    <message>
        <source>The answer begins with a byte order mark (%1); it was skipped.</source>
        <translation>La réponse commence par une marque d’ordre des octets (%1)&#xa0;; elle a été ignorée.</translation>
    </message>
    <message>
        <source>Strict JSON readers refuse this. The server should send UTF-8 without the mark.</source>
        <translation>Les lecteurs JSON stricts refusent cela. Le serveur devrait envoyer de l’UTF-8 sans cette marque.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; stands more than once; the last one was used.</source>
        <translation>Le membre «&#xa0;%1&#xa0;» figure plusieurs fois&#xa0;; le dernier a été utilisé.</translation>
    </message>
    <message>
        <source>Programs differ in which one they take. The server should send it once.</source>
        <translation>Selon le programme, ce n’est pas le même qui est retenu. Le serveur devrait l’envoyer une seule fois.</translation>
    </message>
    <message>
        <source>The Content-Type says &quot;%1&quot;, but the body is %2; it was read as %2.</source>
        <translation>Le Content-Type dit «&#xa0;%1&#xa0;», mais le corps est du %2&#xa0;; il a été lu comme du %2.</translation>
    </message>
    <message>
        <source>Programs that trust the header will fail. The server should name the type that it sends.</source>
        <translation>Les programmes qui se fient à l’en-tête échoueront. Le serveur devrait nommer le type qu’il envoie.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; has a percent sign that encodes nothing; it was kept as it stands.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» contient un signe pour cent qui n’encode rien&#xa0;; elle a été gardée telle quelle.</translation>
    </message>
    <message>
        <source>Compare the value with what the server meant to send.</source>
        <translation>Comparez la valeur avec ce que le serveur voulait envoyer.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is not UTF-8; what could not be read was replaced.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» n’est pas de l’UTF-8&#xa0;; ce qui était illisible a été remplacé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there under the name &quot;%2&quot;; that was used.</source>
        <translation>«&#xa0;%1&#xa0;» figure sous le nom «&#xa0;%2&#xa0;»&#xa0;; c’est lui qui a été utilisé.</translation>
    </message>
    <message>
        <source>Programs that look for the exact name will not find it.</source>
        <translation>Les programmes qui cherchent le nom exact ne le trouveront pas.</translation>
    </message>
    <message>
        <source>The token came with status %1 instead of 200.</source>
        <translation>Le jeton est arrivé avec le code d’état %1 au lieu de 200.</translation>
    </message>
    <message>
        <source>Nothing to do here. Programs that expect 200 exactly will refuse it.</source>
        <translation>Rien à faire ici. Les programmes qui attendent exactement 200 le refuseront.</translation>
    </message>
    <message>
        <source>The server reported an error with the success status %1.</source>
        <translation>Le serveur a signalé une erreur avec le code de réussite %1.</translation>
    </message>
    <message>
        <source>Programs that look at the status alone will take this for a token. Read the error instead.</source>
        <translation>Les programmes qui ne regardent que le code d’état prendront cela pour un jeton. Lisez plutôt l’erreur.</translation>
    </message>
    <message>
        <source>The answer has an empty error member beside the token; it was ignored.</source>
        <translation>La réponse contient un membre error vide à côté du jeton&#xa0;; il a été ignoré.</translation>
    </message>
    <message>
        <source>Nothing to do here. Some programs take any error member for a refusal.</source>
        <translation>Rien à faire ici. Certains programmes prennent tout membre error pour un refus.</translation>
    </message>
    <message>
        <source>Two statements of when the token expires disagree: %1, but %2.</source>
        <translation>Deux indications de l’expiration du jeton se contredisent&#xa0;: %1, mais %2.</translation>
    </message>
    <message>
        <source>Refresh by the earlier one. The server&apos;s maintainers should say which one holds.</source>
        <translation>Actualisez selon la plus proche. Les responsables du serveur devraient dire laquelle est la bonne.</translation>
    </message>
    <message>
        <source>The answer does not say how long the token lives.</source>
        <translation>La réponse ne dit pas combien de temps le jeton vit.</translation>
    </message>
    <message>
        <source>Expect a 401 at any time, and get a new token then.</source>
        <translation>Attendez-vous à un 401 à tout moment, et obtenez alors un nouveau jeton.</translation>
    </message>
    <message>
        <source>The stated lifetime of %1 seconds is more than 10 years.</source>
        <translation>La durée de vie indiquée, %1 secondes, dépasse 10 ans.</translation>
    </message>
    <message>
        <source>It may be in milliseconds. Don&apos;t rely on it; expect a 401 earlier.</source>
        <translation>Elle est peut-être en millisecondes. Ne vous y fiez pas&#xa0;; attendez-vous à un 401 plus tôt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands where the lifetime in seconds belongs, and that is no number.</source>
        <translation>«&#xa0;%1&#xa0;» figure à la place de la durée de vie en secondes, et ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>It was read if it is a number in quotes, and ignored if it is not. The server should send a number.</source>
        <translation>La valeur a été lue si c’est un nombre entre guillemets, et ignorée sinon. Le serveur devrait envoyer un nombre.</translation>
    </message>
    <message>
        <source>The answer names no token type; Bearer was assumed.</source>
        <translation>La réponse n’indique aucun type de jeton&#xa0;; Bearer a été supposé.</translation>
    </message>
    <message>
        <source>Use it as Bearer. Strict programs refuse such an answer (RFC 6749, section 5.1).</source>
        <translation>Utilisez-le comme Bearer. Les programmes stricts refusent une telle réponse (RFC 6749, section 5.1).</translation>
    </message>
    <message>
        <source>The token type is &quot;%1&quot;, not Bearer.</source>
        <translation>Le type de jeton est «&#xa0;%1&#xa0;», pas Bearer.</translation>
    </message>
    <message>
        <source>Don&apos;t send it as Bearer. Look up in the server&apos;s documentation how this type is used.</source>
        <translation>Ne l’envoyez pas comme Bearer. Cherchez dans la documentation du serveur comment ce type s’utilise.</translation>
    </message>
    <message>
        <source>The scope asked for is &quot;%1&quot;; granted was &quot;%2&quot;.</source>
        <translation>Le scope demandé est «&#xa0;%1&#xa0;»&#xa0;; le scope accordé est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Check whether what was granted is enough for what you want to do.</source>
        <translation>Vérifiez si ce qui a été accordé suffit pour ce que vous voulez faire.</translation>
    </message>
    <message>
        <source>The scope is a list; the standard wants one text with spaces. It was read as a list.</source>
        <translation>Le scope est une liste&#xa0;; la norme veut un seul texte avec des espaces. Il a été lu comme une liste.</translation>
    </message>
    <message>
        <source>Nothing to do here. Strict programs refuse such an answer.</source>
        <translation>Rien à faire ici. Les programmes stricts refusent une telle réponse.</translation>
    </message>
    <message>
        <source>The scope &quot;%1&quot; looks like several, separated by commas; the standard separates by spaces.</source>
        <translation>Le scope «&#xa0;%1&#xa0;» semble en contenir plusieurs, séparés par des virgules&#xa0;; la norme les sépare par des espaces.</translation>
    </message>
    <message>
        <source>It counts as one word here. Check the server&apos;s documentation for what it means.</source>
        <translation>Il compte ici comme un seul mot. Vérifiez sa signification dans la documentation du serveur.</translation>
    </message>
    <message>
        <source>The answer has no refresh token.</source>
        <translation>La réponse ne contient pas de jeton d’actualisation.</translation>
    </message>
    <message>
        <source>When this token expires, sign in again.</source>
        <translation>Quand ce jeton expire, reconnectez-vous.</translation>
    </message>
    <message>
        <source>An access token stands at %1, where it does not belong; it was not used.</source>
        <translation>Un jeton d’accès figure à %1, où il n’a pas sa place&#xa0;; il n’a pas été utilisé.</translation>
    </message>
    <message>
        <source>Check in the server&apos;s documentation whether that is the token you want.</source>
        <translation>Vérifiez dans la documentation du serveur si c’est le jeton que vous voulez.</translation>
    </message>
    <message>
        <source>The server wants one more step, such as a second factor, before it gives a token.</source>
        <translation>Le serveur veut une étape de plus, par exemple un second facteur, avant de donner un jeton.</translation>
    </message>
    <message>
        <source>Get the code, and sign in again with it.</source>
        <translation>Procurez-vous le code et reconnectez-vous avec lui.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 s off from this computer&apos;s (a minus sign: behind).</source>
        <translation>L’horloge du serveur s’écarte de %1 s de celle de cet ordinateur (signe moins&#xa0;: en retard).</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock. If it is right, the server&apos;s is wrong: tell its maintainers.</source>
        <translation>Réglez l’horloge de cet ordinateur. Si elle est juste, celle du serveur ne l’est pas&#xa0;: prévenez ses responsables.</translation>
    </message>
    <message>
        <source>The server redirects to %1. It was not followed: the password would go there.</source>
        <translation>Le serveur redirige vers %1. La redirection n’a pas été suivie&#xa0;: le mot de passe y serait envoyé.</translation>
    </message>
    <message>
        <source>If you trust that address, use it as the URL.</source>
        <translation>Si vous faites confiance à cette adresse, utilisez-la comme URL.</translation>
    </message>
    <message>
        <source>The request went over plain http: anybody on the way could read the password and the token.</source>
        <translation>La requête est passée en simple http&#xa0;: tout intermédiaire pouvait lire le mot de passe et le jeton.</translation>
    </message>
    <message>
        <source>Use https. If the password matters, change it.</source>
        <translation>Utilisez https. Si le mot de passe est important, changez-le.</translation>
    </message>
    <message>
        <source>Taken off before the token was read: %1.</source>
        <translation>Retiré avant la lecture du jeton&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Send the token without them.</source>
        <translation>Envoyez le jeton sans cela.</translation>
    </message>
    <message>
        <source>The token is not whole: its %1 is cut off or missing.</source>
        <translation>Le jeton n’est pas entier (partie coupée ou manquante&#xa0;: %1).</translation>
    </message>
    <message>
        <source>Copy it again, from its first to its last character. As it is, every server refuses it.</source>
        <translation>Copiez-le de nouveau, du premier au dernier caractère. Tel quel, tous les serveurs le refusent.</translation>
    </message>
    <message>
        <source>It has %1 parts between dots; a JWT has 3, an encrypted one 5.</source>
        <translation>Il a %1 parties séparées par des points&#xa0;; un JWT en a 3, un JWT chiffré 5.</translation>
    </message>
    <message>
        <source>Look for something that was copied along at its end.</source>
        <translation>Cherchez si quelque chose a été copié en trop à la fin.</translation>
    </message>
    <message>
        <source>The claims are not JSON (%1). What could be decoded is shown as it stands.</source>
        <translation>Les claims ne sont pas du JSON (%1). Ce qui a pu être décodé est affiché tel quel.</translation>
    </message>
    <message>
        <source>The token was cut or changed on the way, or is not meant to be read. Copy it again.</source>
        <translation>Le jeton a été coupé ou modifié en chemin, ou n’est pas fait pour être lu. Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>The %1 ends with padding (=), which a JWT must not have; it was read all the same.</source>
        <translation>Cette partie se termine par un remplissage (=), interdit dans un JWT&#xa0;: %1. Elle a été lue quand même.</translation>
    </message>
    <message>
        <source>Copy the token again. If it comes like this from the server, strict checkers will refuse it.</source>
        <translation>Copiez de nouveau le jeton. S’il arrive ainsi du serveur, les vérificateurs stricts le refuseront.</translation>
    </message>
    <message>
        <source>The %1 is in plain Base64 (+ and /) where a JWT uses - and _; it was read all the same.</source>
        <translation>Cette partie est en Base64 ordinaire (+ et /) alors qu’un JWT utilise - et _&#xa0;: %1. Elle a été lue quand même.</translation>
    </message>
    <message>
        <source>The last character of the %1 holds bits that belong to nothing; it was read all the same.</source>
        <translation>Le dernier caractère de cette partie contient des bits qui n’appartiennent à rien&#xa0;: %1. Elle a été lue quand même.</translation>
    </message>
    <message>
        <source>That character was changed, or one is missing. Copy the token again.</source>
        <translation>Ce caractère a été modifié, ou il en manque un. Copiez de nouveau le jeton.</translation>
    </message>
    <message>
        <source>The signature is %2 bytes long; %1 makes %3.</source>
        <translation>La signature fait %2 octets&#xa0;; %1 en produit %3.</translation>
    </message>
    <message>
        <source>The token was cut at its end. Copy it again.</source>
        <translation>Le jeton a été coupé à la fin. Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>It looks like %1.</source>
        <translation>Il ressemble à %1.</translation>
    </message>
    <message>
        <source>Nothing in it can be read here; the server that made it knows what it stands for.</source>
        <translation>Rien ne peut y être lu ici&#xa0;; le serveur qui l’a créé sait ce qu’il représente.</translation>
    </message>
    <message>
        <source>The token says that it is not signed (alg &quot;%1&quot;): anybody could have written it.</source>
        <translation>Le jeton se dit non signé (alg «&#xa0;%1&#xa0;»)&#xa0;: n’importe qui a pu l’écrire.</translation>
    </message>
    <message>
        <source>Don&apos;t trust what it says. A server that takes such tokens is open to forgery.</source>
        <translation>Ne vous fiez pas à ce qu’il dit. Un serveur qui accepte de tels jetons est exposé aux falsifications.</translation>
    </message>
    <message>
        <source>The header names no algorithm, so the signature can&apos;t be checked.</source>
        <translation>L’en-tête ne nomme aucun algorithme&#xa0;; la signature ne peut donc pas être vérifiée.</translation>
    </message>
    <message>
        <source>A JWT must name one. Ask who made the token.</source>
        <translation>Un JWT doit en nommer un. Interrogez celui qui a créé le jeton.</translation>
    </message>
    <message>
        <source>The token is signed with %1, which the key is not for, or which was not allowed.</source>
        <translation>Le jeton est signé avec %1, pour lequel la clé n’est pas prévue ou qui n’a pas été autorisé.</translation>
    </message>
    <message>
        <source>Allow it only if the one who makes the tokens says that they use it.</source>
        <translation>Ne l’autorisez que si celui qui crée les jetons dit l’utiliser.</translation>
    </message>
    <message>
        <source>The token is signed with &quot;%1&quot;, which can&apos;t be checked here.</source>
        <translation>Le jeton est signé avec «&#xa0;%1&#xa0;», qui ne peut pas être vérifié ici.</translation>
    </message>
    <message>
        <source>Check it with a program that knows that algorithm.</source>
        <translation>Vérifiez-le avec un programme qui connaît cet algorithme.</translation>
    </message>
    <message>
        <source>The signature (%1) does not match: the token was changed, or another key signed it.</source>
        <translation>La signature (%1) ne correspond pas&#xa0;: le jeton a été modifié, ou une autre clé l’a signé.</translation>
    </message>
    <message>
        <source>See that the key is the one of this issuer and this environment, and that the token was copied whole.</source>
        <translation>Assurez-vous que la clé est celle de cet émetteur et de cet environnement, et que le jeton a été copié en entier.</translation>
    </message>
    <message>
        <source>The token names the key &quot;%1&quot;, and none of the given keys is called that.</source>
        <translation>Le jeton désigne la clé «&#xa0;%1&#xa0;», et aucune des clés données ne porte ce nom.</translation>
    </message>
    <message>
        <source>Get the issuer&apos;s keys anew: it may have changed them since. Or the token comes from another issuer.</source>
        <translation>Récupérez de nouveau les clés de l’émetteur&#xa0;: il les a peut-être changées depuis. Ou bien le jeton vient d’un autre émetteur.</translation>
    </message>
    <message>
        <source>The key is too short to be safe (%1).</source>
        <translation>La clé est trop courte pour être sûre (%1).</translation>
    </message>
    <message>
        <source>Replace it: RSA from 2048 bits, a shared secret as long as the hash.</source>
        <translation>Remplacez-la&#xa0;: RSA à partir de 2048 bits, un secret partagé aussi long que le hachage.</translation>
    </message>
    <message>
        <source>The header demands an extension that is not known here: %1.</source>
        <translation>L’en-tête exige une extension inconnue ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The rules want such a token refused. Check it with a program that knows the extension.</source>
        <translation>Les règles veulent qu’un tel jeton soit refusé. Vérifiez-le avec un programme qui connaît l’extension.</translation>
    </message>
    <message>
        <source>The token brings its own key or names a place for it (%1); it was not used.</source>
        <translation>Le jeton apporte sa propre clé ou désigne un emplacement pour elle (%1)&#xa0;; elle n’a pas été utilisée.</translation>
    </message>
    <message>
        <source>Check the signature with a key that you got from the issuer.</source>
        <translation>Vérifiez la signature avec une clé que vous tenez de l’émetteur.</translation>
    </message>
    <message>
        <source>The token expired at %1.</source>
        <translation>Le jeton a expiré à %1.</translation>
    </message>
    <message>
        <source>Get a new one: refresh, or sign in again.</source>
        <translation>Obtenez-en un nouveau&#xa0;: actualisez, ou reconnectez-vous.</translation>
    </message>
    <message>
        <source>The token is not valid before %1.</source>
        <translation>Le jeton n’est pas valable avant %1.</translation>
    </message>
    <message>
        <source>Wait until then. If that is a surprise, compare this computer&apos;s clock with the server&apos;s.</source>
        <translation>Attendez jusque-là. Si cela vous surprend, comparez l’horloge de cet ordinateur avec celle du serveur.</translation>
    </message>
    <message>
        <source>Only the leeway of %1 s makes the token good at that time.</source>
        <translation>Seule la tolérance de %1 s rend le jeton valable à ce moment.</translation>
    </message>
    <message>
        <source>A server that allows less refuses it. Get a new one, or compare the clocks.</source>
        <translation>Un serveur moins tolérant le refuse. Obtenez-en un nouveau, ou comparez les horloges.</translation>
    </message>
    <message>
        <source>The token says that it was issued at %1, which is still to come.</source>
        <translation>Le jeton dit avoir été émis à %1, ce qui est encore à venir.</translation>
    </message>
    <message>
        <source>Compare this computer&apos;s clock with the issuer&apos;s: one of them is wrong. Strict checkers refuse such a token.</source>
        <translation>Comparez l’horloge de cet ordinateur avec celle de l’émetteur&#xa0;: l’une des deux est fausse. Les vérificateurs stricts refusent un tel jeton.</translation>
    </message>
    <message>
        <source>The claim &quot;%1&quot; should be a number of seconds since 1970, but is %2.</source>
        <translation>Le claim «&#xa0;%1&#xa0;» devrait être un nombre de secondes depuis 1970, mais c’est %2.</translation>
    </message>
    <message>
        <source>A number a thousand times too large is in milliseconds. The one who makes the tokens should send seconds.</source>
        <translation>Un nombre mille fois trop grand est en millisecondes. Celui qui crée les jetons devrait envoyer des secondes.</translation>
    </message>
    <message>
        <source>The claim &quot;%1&quot; is %2, a time in the 1970s: it looks like a lifetime instead of a date.</source>
        <translation>Le claim «&#xa0;%1&#xa0;» vaut %2, une date des années 1970&#xa0;: cela ressemble à une durée de vie plutôt qu’à une date.</translation>
    </message>
    <message>
        <source>Servers will take the token for expired. The one who makes the tokens should add the present time to it.</source>
        <translation>Les serveurs considéreront le jeton comme expiré. Celui qui crée les jetons devrait y ajouter l’heure actuelle.</translation>
    </message>
    <message>
        <source>The token is for %2; expected was %1.</source>
        <translation>Le jeton est destiné à %2&#xa0;; attendu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Ask for a token for the right audience; the server refuses this one.</source>
        <translation>Demandez un jeton pour la bonne audience&#xa0;; le serveur refuse celui-ci.</translation>
    </message>
    <message>
        <source>The token was made by %2; expected was %1.</source>
        <translation>Le jeton a été créé par %2&#xa0;; attendu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check that the token comes from the right server, and the right environment.</source>
        <translation>Vérifiez que le jeton vient du bon serveur et du bon environnement.</translation>
    </message>
    <message>
        <source>The API redirects to %1. It was not followed: the token would go there.</source>
        <translation>L’API redirige vers %1. La redirection n’a pas été suivie&#xa0;: le jeton irait là-bas.</translation>
    </message>
    <message>
        <source>If that address belongs to the same API, call it directly.</source>
        <translation>Si cette adresse appartient à la même API, appelez-la directement.</translation>
    </message>
    <message>
        <source>The answer is 401 and has no WWW-Authenticate header, so it gives no reason.</source>
        <translation>La réponse est 401 et n’a pas d’en-tête WWW-Authenticate&#xa0;: elle ne donne pas de raison.</translation>
    </message>
    <message>
        <source>RFC 9110 wants one. Look for the reason in the likely causes.</source>
        <translation>La RFC 9110 en exige un. Cherchez la raison parmi les causes probables.</translation>
    </message>
    <message>
        <source>The answer repeats the token that was sent.</source>
        <translation>La réponse répète le jeton envoyé.</translation>
    </message>
    <message>
        <source>Whoever keeps such answers keeps tokens. Tell the API&apos;s maintainers.</source>
        <translation>Qui conserve de telles réponses conserve des jetons. Prévenez les responsables de l’API.</translation>
    </message>
</context>
<context>
    <name>FoundWords</name>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Pas encore valable</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Sans expiration</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>GrantWords</name>
    <message>
        <source>Refresh token</source>
        <translation>Jeton d’actualisation</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Identifiants du client</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nom d’utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Authorization header, as the standard has it</source>
        <translation>En-tête Authorization, selon la norme</translation>
    </message>
    <message>
        <source>Authorization header, without form encoding</source>
        <translation>En-tête Authorization, sans codage de formulaire</translation>
    </message>
    <message>
        <source>Members of the body</source>
        <translation>Membres du corps</translation>
    </message>
    <message>
        <source>Nothing but its id</source>
        <translation>Rien que son identifiant</translation>
    </message>
    <message>
        <source>by refresh token (%1)</source>
        <translation>par jeton d’actualisation (%1)</translation>
    </message>
    <message>
        <source>by client credentials (%1)</source>
        <translation>par identifiants du client (%1)</translation>
    </message>
    <message>
        <source>by password grant (%1)</source>
        <translation>par mot de passe (%1)</translation>
    </message>
</context>
<context>
    <name>Grantscope::CallForm</name>
    <message>
        <source>Headers and body</source>
        <translation>En-têtes et corps</translation>
    </message>
    <message>
        <source>Meth&amp;od</source>
        <translation>Métho&amp;de</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>C&amp;orps</translation>
    </message>
    <message>
        <source>One on each line. The token is put into Authorization by itself.</source>
        <translation>Un par ligne. Le jeton est ajouté automatiquement dans Authorization.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Write each header as Name: value.</source>
        <translation>Écrivez chaque en-tête sous la forme Nom: valeur.</translation>
    </message>
</context>
<context>
    <name>Grantscope::CallResult</name>
    <message>
        <source>&amp;Refresh and try again</source>
        <translation>Actualise&amp;r et réessayer</translation>
    </message>
    <message>
        <source>Headers of the answer, redacted</source>
        <translation>En-têtes de la réponse, expurgés</translation>
    </message>
    <message>
        <source>Body of the answer, redacted</source>
        <translation>Corps de la réponse, expurgé</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Cop&amp;y as curl</source>
        <translation>Copi&amp;er comme curl</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier comme curl</translation>
    </message>
    <message>
        <source>The call with the token as $ACCESS_TOKEN, so that it can be given on</source>
        <translation>L’appel avec $ACCESS_TOKEN à la place du jeton, pour pouvoir le transmettre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>The server asks for</source>
        <translation>Le serveur demande</translation>
    </message>
</context>
<context>
    <name>Grantscope::CallView</name>
    <message>
        <source>This token is not sent anywhere</source>
        <translation>Ce jeton n’est envoyé nulle part</translation>
    </message>
    <message>
        <source>It was pasted, so it may be somebody else&apos;s: it is looked at in memory only. Get a token of your own to call an API with it.</source>
        <translation>Il a été collé, et appartient peut-être à quelqu’un d’autre&#xa0;: il n’est examiné qu’en mémoire. Obtenez votre propre jeton pour appeler une API avec lui.</translation>
    </message>
</context>
<context>
    <name>Grantscope::CaptureGuard</name>
    <message>
        <source>Windows leaves this program&apos;s windows out of screenshots, recordings and shared screens; before Windows 10 version 2004 they are black there. A camera is not kept from anything.</source>
        <translation>Windows exclut les fenêtres de ce programme des captures, des enregistrements et des partages d’écran&#xa0;; avant Windows 10 version 2004, elles y sont noires. Rien n’arrête un appareil photo.</translation>
    </message>
    <message>
        <source>macOS leaves this program&apos;s windows out of screenshots and of most shared screens. Some newer capture programs see them all the same, and a camera does.</source>
        <translation>macOS exclut les fenêtres de ce programme des captures et de la plupart des partages d’écran. Certains programmes de capture récents les voient malgré tout, un appareil photo aussi.</translation>
    </message>
    <message>
        <source>Linux and BSD have no way for a program to do this: any program that may see the screen sees this window. Hide secrets while you share the screen instead.</source>
        <translation>Linux et BSD n’offrent à un programme aucun moyen de le faire&#xa0;: tout programme qui peut voir l’écran voit cette fenêtre. Masquez plutôt les secrets pendant le partage d’écran.</translation>
    </message>
</context>
<context>
    <name>Grantscope::ChainTable</name>
    <message>
        <source>Certificates of the server</source>
        <translation>Certificats du serveur</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
</context>
<context>
    <name>Grantscope::CheckRow</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>checking ...</source>
        <translation>contrôle ...</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non contrôlé</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>à examiner</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>Grantscope::ClaimsView</name>
    <message>
        <source>The token&apos;s payload, as it was found</source>
        <translation>La charge utile du jeton, telle quelle</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>What could be read</source>
        <translation>Ce qui a pu être lu</translation>
    </message>
    <message>
        <source>Claims of the token</source>
        <translation>Claims du jeton</translation>
    </message>
    <message>
        <source>Header of the token</source>
        <translation>En-tête du jeton</translation>
    </message>
    <message>
        <source>Members of the answer</source>
        <translation>Membres de la réponse</translation>
    </message>
    <message>
        <source>The token is opaque: nothing in it can be read, and that is normal. Only the server that made it knows what it stands for.</source>
        <translation>Le jeton est opaque&#xa0;: rien ne peut y être lu, et c’est normal. Seul le serveur qui l’a créé sait ce qu’il représente.</translation>
    </message>
    <message>
        <source>The token is encrypted: only its recipient can read its claims.</source>
        <translation>Le jeton est chiffré&#xa0;: seul son destinataire peut lire ses claims.</translation>
    </message>
    <message>
        <source>The token is not complete. This is what could be read of it; no server will accept it.</source>
        <translation>Le jeton est incomplet. Voici ce qui a pu en être lu&#xa0;; aucun serveur ne l’acceptera.</translation>
    </message>
    <message>
        <source>Decoded, not verified: anybody can write such claims into a token.</source>
        <translation>Décodé, non vérifié&#xa0;: n’importe qui peut écrire de tels claims dans un jeton.</translation>
    </message>
</context>
<context>
    <name>Grantscope::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>An action, a profile or a finding</source>
        <translation>Une action, un profil ou un constat</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Type a few letters, choose with the arrow keys, press Enter.</source>
        <translation>Tapez quelques lettres, choisissez avec les flèches, appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>Grantscope::ComparePage</name>
    <message>
        <source>&amp;Before</source>
        <translation>A&amp;vant</translation>
    </message>
    <message>
        <source>A&amp;fter</source>
        <translation>Ap&amp;rès</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>Éc&amp;hanger</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>E&amp;ffacer</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>Paste two tokens below: one that worked and one that does not, or one from before and one from after a refresh.</source>
        <translation>Collez deux jetons ci-dessous&#xa0;: un qui fonctionnait et un qui ne fonctionne pas, ou un d’avant et un d’après une actualisation.</translation>
    </message>
    <message>
        <source>One token is still missing</source>
        <translation>Il manque encore un jeton</translation>
    </message>
    <message>
        <source>What differs will stand here: scopes, audience, roles, lifetime and issuer first, then everything else.</source>
        <translation>Les différences s’afficheront ici&#xa0;: d’abord les scopes, l’audience, les rôles, la durée de vie et l’émetteur, puis tout le reste.</translation>
    </message>
    <message>
        <source>What was before comes after</source>
        <translation>Inverse l’avant et l’après</translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation>Coller depuis le &amp;presse-papiers</translation>
    </message>
    <message>
        <source>Compare two tokens</source>
        <translation>Comparer deux jetons</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere, no signature is checked, and nothing is kept when the window is locked or closes.</source>
        <translation>Rien n’est envoyé, aucune signature n’est vérifiée et rien n’est conservé quand la fenêtre est verrouillée ou fermée.</translation>
    </message>
    <message>
        <source>(the token of %1 before, not shown)</source>
        <translation>(le jeton précédent de %1, non affiché)</translation>
    </message>
    <message>
        <source>(the token of %1 that is held now, not shown)</source>
        <translation>(le jeton actuel de %1, non affiché)</translation>
    </message>
</context>
<context>
    <name>Grantscope::CopyButton</name>
    <message>
        <source>&amp;Copy token</source>
        <translation>&amp;Copier le jeton</translation>
    </message>
    <message numerus="yes">
        <source>Copy the token. The clipboard is cleared after %Ln s.</source>
        <translation>
            <numerusform>Copie le jeton. Le presse-papiers est effacé après %Ln s.</numerusform>
            <numerusform>Copie le jeton. Le presse-papiers est effacé après %Ln s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as &amp;header</source>
        <translation>Copier comme en-&amp;tête</translation>
    </message>
    <message>
        <source>Copy as c&amp;url command</source>
        <translation>Copier comme commande c&amp;url</translation>
    </message>
    <message>
        <source>Copy the &amp;fingerprint only</source>
        <translation>Copier seulement l’&amp;empreinte</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copier le jeton</translation>
    </message>
    <message>
        <source>The token is not of the type Bearer: it can&apos;t be sent in this header.</source>
        <translation>Le jeton n’est pas de type Bearer&#xa0;: il ne peut pas être envoyé dans cet en-tête.</translation>
    </message>
    <message>
        <source>Copy as &amp;PowerShell command</source>
        <translation>Copier comme commande &amp;PowerShell</translation>
    </message>
</context>
<context>
    <name>Grantscope::CopyRoute</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>Grantscope::DeathWatch</name>
    <message>
        <source>The token has expired.</source>
        <translation>Le jeton a expiré.</translation>
    </message>
    <message>
        <source>The token expires at %1.</source>
        <translation>Le jeton expire à %1.</translation>
    </message>
    <message>
        <source>Nobody can say what the server did with the last request.</source>
        <translation>On ne peut pas savoir ce que le serveur a fait de la dernière requête.</translation>
    </message>
    <message>
        <source>The server refused to give a new token.</source>
        <translation>Le serveur a refusé de donner un nouveau jeton.</translation>
    </message>
    <message>
        <source>What is kept can&apos;t be read: %1.</source>
        <translation>Ce qui est conservé ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is not kept alive</source>
        <comment>a profile&apos;s name</comment>
        <translation>%1 n’est pas maintenu actif</translation>
    </message>
</context>
<context>
    <name>Grantscope::DiffView</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is the &amp;same, too</source>
        <translation>Montrer au&amp;ssi ce qui est identique</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>%1 gained:</source>
        <comment>Scope</comment>
        <translation>%1 gagné&#xa0;:</translation>
    </message>
    <message>
        <source>%1 lost:</source>
        <comment>Scope</comment>
        <translation>%1 perdu&#xa0;:</translation>
    </message>
    <message>
        <source>The same in both headers</source>
        <translation>Identique dans les deux en-têtes</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>Identique dans les deux</translation>
    </message>
    <message>
        <source>What differs in the header</source>
        <translation>Différences dans l’en-tête</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Différences</translation>
    </message>
</context>
<context>
    <name>Grantscope::Doctor</name>
    <message>
        <source>No server was given.</source>
        <translation>Aucun serveur n’a été indiqué.</translation>
    </message>
    <message>
        <source>Not tried: the name is not known.</source>
        <translation>Non essayé&#xa0;: le nom n’est pas connu.</translation>
    </message>
    <message>
        <source>Not tried: there is no connection.</source>
        <translation>Non essayé&#xa0;: il n’y a pas de connexion.</translation>
    </message>
    <message>
        <source>Not needed: plain http stays on this computer.</source>
        <translation>Inutile&#xa0;: le http non chiffré ne quitte pas cet ordinateur.</translation>
    </message>
    <message>
        <source>Plain http: everybody on the way could read what is sent.</source>
        <translation>http non chiffré&#xa0;: n’importe qui sur le chemin pourrait lire ce qui est envoyé.</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>Utilisez https.</translation>
    </message>
    <message>
        <source>Not tried: the way to the server does not work.</source>
        <translation>Non essayé&#xa0;: le chemin vers le serveur ne fonctionne pas.</translation>
    </message>
    <message>
        <source>No answer, so no server&apos;s clock to compare with.</source>
        <translation>Pas de réponse, donc pas d’horloge de serveur à comparer.</translation>
    </message>
</context>
<context>
    <name>Grantscope::DoctorPage</name>
    <message>
        <source>&amp;Run the checks</source>
        <translation>&amp;Lancer les contrôles</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>Im&amp;primer...</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Looks for what is wrong on the way to a server, and with the keyring. Nothing secret is sent: no password, no token.</source>
        <translation>Cherche ce qui ne va pas sur le chemin vers un serveur et avec le trousseau. Rien de secret n’est envoyé&#xa0;: ni mot de passe, ni jeton.</translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation>Rien n’a encore été contrôlé</translation>
    </message>
    <message>
        <source>Write down a server, or leave it empty to look at the keyring and the versions alone. Then run the checks.</source>
        <translation>Indiquez un serveur, ou laissez vide pour n’examiner que le trousseau et les versions. Lancez ensuite les contrôles.</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Copy what was found</source>
        <translation>Copier le résultat</translation>
    </message>
    <message>
        <source>What was found, without any secret in it, for a ticket</source>
        <translation>Le résultat, sans aucun secret, pour un ticket</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>En &amp;texte</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>En &amp;JSON</translation>
    </message>
    <message>
        <source>Checking ...</source>
        <translation>Contrôle en cours ...</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed. What to do stands beside it.</source>
        <translation>
            <numerusform>%n contrôle a échoué. La marche à suivre est indiquée à côté.</numerusform>
            <numerusform>%n contrôles ont échoué. La marche à suivre est indiquée à côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was found until then stands below.</source>
        <translation>Annulé. Les résultats obtenus jusque-là figurent ci-dessous.</translation>
    </message>
    <message>
        <source>It works, but something should be looked at.</source>
        <translation>Cela fonctionne, mais un point est à examiner.</translation>
    </message>
    <message>
        <source>Nothing wrong was found.</source>
        <translation>Aucun problème trouvé.</translation>
    </message>
</context>
<context>
    <name>Grantscope::ExchangeView</name>
    <message>
        <source>Request, redacted</source>
        <translation>Requête, expurgée</translation>
    </message>
    <message>
        <source>Answer, redacted</source>
        <translation>Réponse, expurgée</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Passwords and tokens are hidden here: this page is safe to show and to copy.</source>
        <translation>Les mots de passe et les jetons sont masqués ici&#xa0;: cette page peut être montrée et copiée sans risque.</translation>
    </message>
</context>
<context>
    <name>Grantscope::FailureCard</name>
    <message>
        <source>What speaks for it: %1</source>
        <translation>Ce qui l’indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation>Ou&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more cause(s)</source>
        <translation>
            <numerusform>%Ln autre cause</numerusform>
            <numerusform>%Ln autres causes</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent and what came back</source>
        <translation>Ce qui a été envoyé et ce qui est revenu</translation>
    </message>
    <message>
        <source>Most likely: %1</source>
        <translation>Le plus probable&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Grantscope::FindingCard</name>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Que faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Où&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, message</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>What %1 means</source>
        <translation>Ce que signifie %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, id</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Grantscope::FindingsView</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien à signaler</translation>
    </message>
    <message>
        <source>Nothing in it is against the standards or the endpoint&apos;s documentation.</source>
        <translation>Rien n’y contredit les normes ni la documentation du point de terminaison.</translation>
    </message>
</context>
<context>
    <name>Grantscope::FormPane</name>
    <message>
        <source>Get a token</source>
        <translation>Obtenir un jeton</translation>
    </message>
    <message>
        <source>Back to the token</source>
        <translation>Retour au jeton</translation>
    </message>
    <message>
        <source>You still hold the token of %1.</source>
        <translation>Vous avez toujours le jeton de %1.</translation>
    </message>
</context>
<context>
    <name>Grantscope::FormatChoice</name>
    <message>
        <source>Send as %1</source>
        <translation>Envoyer en %1</translation>
    </message>
</context>
<context>
    <name>Grantscope::FoundModel</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
</context>
<context>
    <name>Grantscope::FoundTable</name>
    <message>
        <source>Found tokens</source>
        <translation>Jetons trouvés</translation>
    </message>
</context>
<context>
    <name>Grantscope::GetPage</name>
    <message>
        <source>Reading what is kept</source>
        <translation>Lecture de ce qui est conservé</translation>
    </message>
    <message>
        <source>The keyring may be asking you something.</source>
        <translation>Le trousseau vous pose peut-être une question.</translation>
    </message>
    <message>
        <source>It would be kept in memory only: %1. It is gone when the window closes.</source>
        <translation>Conservation en mémoire seulement&#xa0;: %1. Tout disparaît à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>Obtenir un jeton</translation>
    </message>
</context>
<context>
    <name>Grantscope::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
</context>
<context>
    <name>Grantscope::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>Grantscope::HistoryPage</name>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Rien ne s’est encore passé</translation>
    </message>
    <message>
        <source>Every sign-in and refresh of this window will stand here, by the fingerprint of its token.</source>
        <translation>Chaque connexion et chaque actualisation de cette fenêtre s’afficheront ici, avec l’empreinte du jeton.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Tous les profils</translation>
    </message>
</context>
<context>
    <name>Grantscope::KeepAliveRow</name>
    <message>
        <source>&amp;Keep alive</source>
        <translation>&amp;Maintenir actif</translation>
    </message>
    <message>
        <source>Keep alive</source>
        <translation>Maintenir actif</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>Qu’est-ce qui a changé&#xa0;?</translation>
    </message>
    <message>
        <source>Compares this token with the one before</source>
        <translation>Compare ce jeton avec le précédent</translation>
    </message>
</context>
<context>
    <name>Grantscope::LifetimeBar</name>
    <message>
        <source>Lifetime</source>
        <translation>Durée de vie</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>issued and expires, read aloud</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>Émis %1</translation>
    </message>
    <message>
        <source>Time of issue not stated</source>
        <translation>Heure d’émission non indiquée</translation>
    </message>
    <message>
        <source>End not stated</source>
        <translation>Fin non indiquée</translation>
    </message>
    <message>
        <source>Expires %1, %2</source>
        <comment>a time, then: in 59 min</comment>
        <translation>Expire %1, %2</translation>
    </message>
    <message>
        <source>Expired %1, %2</source>
        <comment>a time, then: 12 min ago</comment>
        <translation>Expiré %1, %2</translation>
    </message>
</context>
<context>
    <name>Grantscope::LockPage</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>Déverro&amp;uiller</translation>
    </message>
    <message>
        <source>Grantscope is locked</source>
        <translation>Grantscope est verrouillé</translation>
    </message>
    <message>
        <source>Pasted tokens and texts, found rows and typed secrets were forgotten. Sign-ins that are kept were not.</source>
        <translation>Les jetons et textes collés, les lignes trouvées et les secrets saisis ont été oubliés. Les connexions conservées ne l’ont pas été.</translation>
    </message>
    <message>
        <source>This keeps tokens from the eyes of others. It does not keep out somebody who sits at this computer: for that, lock the computer&apos;s screen. It asks for the password, and this window locks with it.</source>
        <translation>Ceci met les jetons à l’abri des regards. Cela n’arrête pas quelqu’un assis devant cet ordinateur&#xa0;: pour cela, verrouillez l’écran de l’ordinateur. Celui-ci demande le mot de passe, et cette fenêtre se verrouille avec lui.</translation>
    </message>
    <message>
        <source>Nothing is refreshed until it is unlocked.</source>
        <translation>Rien n’est actualisé avant le déverrouillage.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are kept alive meanwhile.</source>
        <translation>
            <numerusform>%n jeton est maintenu actif entre-temps.</numerusform>
            <numerusform>%n jetons sont maintenus actifs entre-temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>No token is kept alive meanwhile.</source>
        <translation>Aucun jeton n’est maintenu actif entre-temps.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) need you to sign in.</source>
        <translation>
            <numerusform>%n profil attend que vous vous connectiez.</numerusform>
            <numerusform>%n profils attendent que vous vous connectiez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grantscope::LookPage</name>
    <message>
        <source>Text to look at</source>
        <translation>Texte à examiner</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>E&amp;ffacer</translation>
    </message>
    <message>
        <source>Tokens in the text</source>
        <translation>Jetons dans le texte</translation>
    </message>
    <message>
        <source>Look at a token</source>
        <translation>Examiner un jeton</translation>
    </message>
    <message>
        <source>Paste anything: a token, a header, a curl command, a log, a HAR file. Or drop a file here.</source>
        <translation>Collez ce que vous voulez&#xa0;: un jeton, un en-tête, une commande curl, un journal, un fichier HAR. Ou déposez un fichier ici.</translation>
    </message>
    <message>
        <source>&amp;Open a file...</source>
        <translation>&amp;Ouvrir un fichier...</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>Aucun jeton pour l’instant</translation>
    </message>
    <message>
        <source>What is in it, whose it is, how long it lives and what is wrong with it will stand here.</source>
        <translation>Son contenu, son titulaire, sa durée de vie et ses problèmes s’afficheront ici.</translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation>Coller depuis le &amp;presse-papiers</translation>
    </message>
    <message>
        <source>No token in this text</source>
        <translation>Aucun jeton dans ce texte</translation>
    </message>
    <message>
        <source>A token is known by its form (three parts with dots between them, as in eyJ....eyJ....), or by what stands before it: Bearer, access_token, id_token and their like.</source>
        <translation>Un jeton se reconnaît à sa forme (trois parties séparées par des points, comme eyJ....eyJ....) ou à ce qui le précède&#xa0;: Bearer, access_token, id_token et semblables.</translation>
    </message>
    <message>
        <source>Look for tokens in files</source>
        <translation>Chercher des jetons dans des fichiers</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>Tokens in the te&amp;xt (%Ln)</source>
        <translation>
            <numerusform>Jeton dans le te&amp;xte (%Ln)</numerusform>
            <numerusform>Jetons dans le te&amp;xte (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent anywhere, and nothing is kept when the window is locked or closes.</source>
        <translation>Rien n’est envoyé, et rien n’est conservé quand la fenêtre est verrouillée ou fermée.</translation>
    </message>
</context>
<context>
    <name>Grantscope::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Grantscope</source>
        <translation>Grantscope</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Accueil</translation>
    </message>
    <message>
        <source>&amp;Get a token</source>
        <translation>O&amp;btenir un jeton</translation>
    </message>
    <message>
        <source>&amp;Look at a token</source>
        <translation>E&amp;xaminer un jeton</translation>
    </message>
    <message>
        <source>&amp;Find in files</source>
        <translation>&amp;Fouiller des fichiers</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message numerus="yes">
        <source>Finishing a refresh, so that its token is not lost. The window closes by itself, after %Ln s at the latest.</source>
        <translation>
            <numerusform>Fin d’une actualisation en cours, pour que son jeton ne soit pas perdu. La fenêtre se ferme d’elle-même, au plus tard dans %Ln s.</numerusform>
            <numerusform>Fin d’une actualisation en cours, pour que son jeton ne soit pas perdu. La fenêtre se ferme d’elle-même, au plus tard dans %Ln s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grantscope::MoreFields</name>
    <message>
        <source>Hold to show the client secret</source>
        <translation>Maintenir pour afficher le secret client</translation>
    </message>
    <message>
        <source>&amp;Grant</source>
        <translation>&amp;Grant</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>I&amp;D client</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>Secret cl&amp;ient</translation>
    </message>
    <message>
        <source>As it suits the endpoint</source>
        <translation>Selon le point de terminaison</translation>
    </message>
    <message>
        <source>Client signs in b&amp;y</source>
        <translation>&amp;Le client s’authentifie par</translation>
    </message>
    <message>
        <source>&amp;Further members</source>
        <translation>Autre&amp;s membres</translation>
    </message>
    <message>
        <source>name=value, one a line; for example verification_code=123456</source>
        <translation>nom=valeur, un par ligne&#xa0;; par exemple verification_code=123456</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Gi&amp;ve up after</source>
        <translation>Aba&amp;ndonner après</translation>
    </message>
    <message>
        <source>Trusted &amp;certificate</source>
        <translation>Certi&amp;ficat de confiance</translation>
    </message>
    <message>
        <source>A PEM file, trusted in addition to the system&apos;s own.</source>
        <translation>Un fichier PEM, approuvé en plus de ceux du système.</translation>
    </message>
    <message>
        <source>as the system has it</source>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>C&amp;hoisir...</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Choisir un fichier de certificat</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>Choisir un certificat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Allow plai&amp;n http</source>
        <translation>Autoris&amp;er http non chiffré</translation>
    </message>
    <message>
        <source>Everybody on the way can read the password.</source>
        <translation>Tout intermédiaire peut lire le mot de passe.</translation>
    </message>
</context>
<context>
    <name>Grantscope::NoticeList</name>
    <message>
        <source>Sign in a&amp;gain...</source>
        <translation>Se re&amp;connecter...</translation>
    </message>
</context>
<context>
    <name>Grantscope::PageBar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a page, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Rechercher (%1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Any action, profile or finding by its name (%1)</source>
        <translation>Toute action, tout profil ou constat par son nom (%1)</translation>
    </message>
</context>
<context>
    <name>Grantscope::PasteEdit</name>
    <message>
        <source>(a text of %1: too long to be shown here, and searched all the same)</source>
        <translation>(un texte de %1&#xa0;: trop long pour être affiché ici, mais fouillé quand même)</translation>
    </message>
    <message>
        <source>(%1, %2: too long to be shown here, and searched all the same)</source>
        <translation>(%1, %2&#xa0;: trop long pour être affiché ici, mais fouillé quand même)</translation>
    </message>
</context>
<context>
    <name>Grantscope::ProductionButton</name>
    <message>
        <source>Really on PROD? %1</source>
        <comment>name of a profile</comment>
        <translation>Vraiment sur PROD&#xa0;? %1</translation>
    </message>
    <message>
        <source>Press again within %1 s to go on, Escape to leave it.</source>
        <translation>Appuyez de nouveau dans les %1 s pour continuer, Échap pour renoncer.</translation>
    </message>
</context>
<context>
    <name>Grantscope::ProductionFrame</name>
    <message>
        <source>Production: %1</source>
        <translation>Production&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Grantscope::ProfileActions</name>
    <message>
        <source>Another profile is called %1 already.</source>
        <translation>Un autre profil s’appelle déjà %1.</translation>
    </message>
    <message>
        <source>The profile was not changed: %1.</source>
        <translation>Le profil n’a pas été modifié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is not proved that the secrets are gone: %1.</source>
        <translation>Il n’est pas prouvé que les secrets ont disparu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The profile stays, since it is not proved that its secrets are gone: %1.</source>
        <translation>Le profil reste, car il n’est pas prouvé que ses secrets ont disparu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The profile was not removed: %1.</source>
        <translation>Le profil n’a pas été retiré&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Grantscope::ProfileList</name>
    <message>
        <source>New sign-in</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>What can be done with the profile</source>
        <translation>Actions possibles sur le profil</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2.</source>
        <translation>%1 est inutilisable&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Grantscope::ProfileMenu</name>
    <message>
        <source>Sign in &amp;again now</source>
        <translation>Se reconnecter m&amp;aintenant</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>Actualise&amp;r maintenant</translation>
    </message>
    <message>
        <source>&amp;Keep alive</source>
        <translation>&amp;Maintenir actif</translation>
    </message>
    <message>
        <source>&amp;Production</source>
        <translation>&amp;Production</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>Sign &amp;out...</source>
        <translation>Déc&amp;onnexion...</translation>
    </message>
    <message>
        <source>&amp;Forget the token...</source>
        <translation>O&amp;ublier le jeton...</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>Se déconnecter de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>The server is not told: there the token lives until it expires.</source>
        <translation>Le serveur n’est pas prévenu&#xa0;: le jeton y reste valable jusqu’à son expiration.</translation>
    </message>
    <message>
        <source>Its token goes from memory.</source>
        <translation>Son jeton disparaît de la mémoire.</translation>
    </message>
    <message>
        <source>Removed from %1: %2.</source>
        <comment>place, what</comment>
        <translation>Retiré de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Really on PROD? %1</source>
        <comment>name of a profile</comment>
        <translation>Vraiment sur PROD&#xa0;? %1</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;tirer</translation>
    </message>
</context>
<context>
    <name>Grantscope::ProfileModel</name>
    <message>
        <source>PROD</source>
        <translation>PROD</translation>
    </message>
    <message>
        <source>memory only</source>
        <translation>en mémoire</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation>Inutilisable</translation>
    </message>
</context>
<context>
    <name>Grantscope::QuestionBar</name>
    <message>
        <source>Time to ask about</source>
        <translation>Moment à examiner</translation>
    </message>
    <message>
        <source>Leeway in seconds</source>
        <translation>Tolérance en secondes</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>In local time</source>
        <translation>En heure locale</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>How far its times may be overstepped, as many servers allow</source>
        <translation>De combien ses heures peuvent être dépassées, comme beaucoup de serveurs l’admettent</translation>
    </message>
    <message>
        <source>who means to accept it</source>
        <translation>qui doit l’accepter</translation>
    </message>
    <message>
        <source>who should have made it</source>
        <translation>qui devrait l’avoir créé</translation>
    </message>
    <message>
        <source>A&amp;udience</source>
        <translation>&amp;Audience</translation>
    </message>
    <message>
        <source>Audience and issuer are compared letter by letter, as servers do it.</source>
        <translation>L’audience et l’émetteur sont comparés lettre par lettre, comme le font les serveurs.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message numerus="yes">
        <source>leeway %Ln s</source>
        <translation>
            <numerusform>tolérance %Ln s</numerusform>
            <numerusform>tolérance %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>an audience</comment>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an issuer</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>At anot&amp;her time</source>
        <translation>À un au&amp;tre moment</translation>
    </message>
    <message>
        <source>As it stan&amp;ds now</source>
        <translation>&amp;Dans l’état actuel</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>Issue&amp;r</source>
        <translation>Émetteu&amp;r</translation>
    </message>
    <message>
        <source>Wh&amp;at if</source>
        <translation>Et s&amp;i</translation>
    </message>
    <message>
        <source>Wh&amp;at if: %1</source>
        <translation>Et s&amp;i&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Grantscope::RawView</name>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>The token&apos;s header, as it was found</source>
        <translation>L’en-tête du jeton, tel quel</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>The token&apos;s payload, as it was found</source>
        <translation>La charge utile du jeton, telle quelle</translation>
    </message>
    <message>
        <source>Indent (line &amp;breaks are put in, nothing else is changed)</source>
        <translation>Indenter (des sauts de &amp;ligne sont ajoutés, rien d’autre ne change)</translation>
    </message>
</context>
<context>
    <name>Grantscope::RememberFields</name>
    <message>
        <source>Remem&amp;ber</source>
        <translation>Mé&amp;moriser</translation>
    </message>
    <message>
        <source>Kno&amp;wn as</source>
        <translation>&amp;Connu comme</translation>
    </message>
    <message>
        <source>Remember: %1</source>
        <translation>Mémoriser&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>the client secret</source>
        <translation>le secret client</translation>
    </message>
    <message>
        <source>the refresh token</source>
        <translation>le jeton d’actualisation</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>le jeton</translation>
    </message>
    <message>
        <source>the password too</source>
        <translation>aussi le mot de passe</translation>
    </message>
    <message>
        <source>The token stays in memory and is gone when the window closes.</source>
        <translation>Le jeton reste en mémoire et disparaît à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Kept in memory only.</source>
        <translation>Conservé en mémoire seulement.</translation>
    </message>
    <message>
        <source>Kept in: %1.</source>
        <translation>Conservé dans&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 The token is kept alive by signing in again with the client secret.</source>
        <translation>%1 Le jeton est maintenu actif par une nouvelle connexion avec le secret client.</translation>
    </message>
    <message>
        <source>%1 Where a refresh is refused, Grantscope may sign in again by itself.</source>
        <translation>%1 Si une actualisation est refusée, Grantscope peut se reconnecter de lui-même.</translation>
    </message>
    <message>
        <source>%1 This endpoint gives no refresh token: to keep a token alive, Grantscope signs in again with the password.</source>
        <translation>%1 Ce point de terminaison ne donne pas de jeton d’actualisation&#xa0;: pour maintenir un jeton actif, Grantscope se reconnecte avec le mot de passe.</translation>
    </message>
    <message>
        <source>%1 The token can be refreshed without the password.</source>
        <translation>%1 Le jeton peut être actualisé sans le mot de passe.</translation>
    </message>
    <message>
        <source>%1 This endpoint gives no refresh token: when the token has expired, you sign in again.</source>
        <translation>%1 Ce point de terminaison ne donne pas de jeton d’actualisation&#xa0;: quand le jeton a expiré, vous vous reconnectez.</translation>
    </message>
</context>
<context>
    <name>Grantscope::ReportButton</name>
    <message>
        <source>Ticket report</source>
        <translation>Rapport de ticket</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>&amp;Copier en Markdown</translation>
    </message>
    <message>
        <source>&amp;Save as Markdown, HTML or JSON...</source>
        <translation>Enregi&amp;strer en Markdown, HTML ou JSON...</translation>
    </message>
    <message>
        <source>Save a ticket report</source>
        <translation>Enregistrer un rapport de ticket</translation>
    </message>
    <message>
        <source>Reports (*.md *.html *.json)</source>
        <translation>Rapports (*.md *.html *.json)</translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <translation>Le rapport n’a pas pu être enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>All of this without any secret in it, for a ticket. It can be dragged into another program.</source>
        <translation>Tout ceci, sans aucun secret, pour un ticket. Peut être glissé dans un autre programme.</translation>
    </message>
    <message>
        <source>&amp;Print from the browser</source>
        <translation>Im&amp;primer depuis le navigateur</translation>
    </message>
    <message>
        <source>No browser could be opened. Save the report as HTML, and print that file.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Enregistrez le rapport en HTML et imprimez ce fichier.</translation>
    </message>
</context>
<context>
    <name>Grantscope::ScanPage</name>
    <message>
        <source>Canc&amp;el</source>
        <translation>Annul&amp;er</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Find tokens in files</source>
        <translation>Chercher des jetons dans des fichiers</translation>
    </message>
    <message>
        <source>Logs, HAR files, dumps: of any size, and whole folders. They are read on this computer, and nothing of them is kept. Drop them here, or choose some.</source>
        <translation>Journaux, fichiers HAR, vidages&#xa0;: de toute taille, et des dossiers entiers. Ils sont lus sur cet ordinateur et rien n’en est conservé. Déposez-les ici ou choisissez-en.</translation>
    </message>
    <message>
        <source>Ch&amp;oose files...</source>
        <translation>Ch&amp;oisir des fichiers...</translation>
    </message>
    <message>
        <source>Subject, issuer, algorithm or file</source>
        <translation>Sujet, émetteur, algorithme ou fichier</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;iltre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Other &amp;files...</source>
        <translation>Autres &amp;fichiers...</translation>
    </message>
    <message>
        <source>How much has been read</source>
        <translation>Progression de la lecture</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>No token so far</source>
        <translation>Aucun jeton jusqu’ici</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens found</source>
        <translation>
            <numerusform>%Ln jeton trouvé</numerusform>
            <numerusform>%Ln jetons trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>No token in there</source>
        <translation>Aucun jeton là-dedans</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens found, %L1 shown</source>
        <translation>
            <numerusform>%Ln jeton trouvé, %L1 affiché</numerusform>
            <numerusform>%Ln jetons trouvés, %L1 affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: what was found until then is shown.</source>
        <translation>Annulé&#xa0;: ce qui a été trouvé jusque-là est affiché.</translation>
    </message>
    <message>
        <source>The token is not there any more: the file has changed since it was read.</source>
        <translation>Le jeton n’est plus là&#xa0;: le fichier a changé depuis sa lecture.</translation>
    </message>
</context>
<context>
    <name>Grantscope::ScopesView</name>
    <message>
        <source>The answer states no scope. That is not &quot;none&quot;: by the standard it means as requested (RFC 6749, section 5.1).</source>
        <translation>La réponse n’indique aucun scope. Cela ne veut pas dire «&#xa0;aucun&#xa0;»&#xa0;: selon la norme, c’est comme demandé (RFC 6749, section 5.1).</translation>
    </message>
    <message>
        <source>The token states no scope.</source>
        <translation>Le jeton n’indique aucun scope.</translation>
    </message>
    <message>
        <source>No permission words, only files.</source>
        <translation>Aucun mot d’autorisation, seulement des fichiers.</translation>
    </message>
    <message>
        <source>Cop&amp;y the file ids</source>
        <translation>Copi&amp;er les ID de fichiers</translation>
    </message>
    <message>
        <source>No file ids stand in the scope. Where an API keeps files (sets of books), it names them here.</source>
        <translation>Aucun ID de fichier ne figure dans le scope. Quand une API gère des fichiers (des dossiers comptables), elle les nomme ici.</translation>
    </message>
    <message>
        <source>Files this token may use</source>
        <translation>Fichiers que ce jeton peut utiliser</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Files (%L1)</source>
        <translation>Fichiers (%L1)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>Grantscope::SecretsPage</name>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Forget &amp;all</source>
        <translation>&amp;Tout oublier</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est conservé</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Rien n’est conservé</translation>
    </message>
    <message>
        <source>Passwords and tokens are kept only where you choose to remember them.</source>
        <translation>Les mots de passe et les jetons ne sont conservés que là où vous choisissez de les mémoriser.</translation>
    </message>
    <message>
        <source>a profile that is no longer here</source>
        <translation>un profil qui n’existe plus ici</translation>
    </message>
    <message>
        <source>Secrets are in memory only and are gone when the window closes.</source>
        <translation>Les secrets sont en mémoire seulement et disparaissent à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Secrets are kept in: %1. There is no file of Grantscope&apos;s own that holds one.</source>
        <translation>Les secrets sont conservés dans&#xa0;: %1. Aucun fichier propre à Grantscope n’en contient.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Forgetting...</source>
        <translation>Oubli en cours...</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Gone, and looked for again to make sure.</source>
        <translation>Supprimé, et une nouvelle recherche l’a confirmé.</translation>
    </message>
    <message>
        <source>It is not proved that all is gone. %1.</source>
        <translation>Il n’est pas prouvé que tout a disparu. %1.</translation>
    </message>
</context>
<context>
    <name>Grantscope::SendBar</name>
    <message>
        <source>Sen&amp;d</source>
        <translation>Envo&amp;yer</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Sends the call, once (Ctrl+Enter)</source>
        <translation>Envoie l’appel, une seule fois (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Sends the call, once. Ctrl+Enter does the same.</source>
        <translation>Envoie l’appel, une seule fois. Ctrl+Enter fait de même.</translation>
    </message>
    <message>
        <source>Waiting for %1 ...</source>
        <translation>En attente de %1 ...</translation>
    </message>
</context>
<context>
    <name>Grantscope::ServerField</name>
    <message>
        <source>Look for it</source>
        <translation>Le chercher</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Utiliser celui-ci</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>Stop looking for the token endpoint</source>
        <translation>Arrêter de chercher le point de terminaison des jetons</translation>
    </message>
    <message>
        <source>Look for the token endpoint of this server</source>
        <translation>Chercher le point de terminaison des jetons de ce serveur</translation>
    </message>
    <message>
        <source>Asks the server for its token endpoint. No user name, password or secret is sent.</source>
        <translation>Demande au serveur son point de terminaison des jetons. Ni nom d’utilisateur, ni mot de passe, ni secret n’est envoyé.</translation>
    </message>
    <message>
        <source>Asking %1 where its token endpoint is. No secret is sent.</source>
        <translation>Demande à %1 où est son point de terminaison des jetons. Aucun secret n’est envoyé.</translation>
    </message>
</context>
<context>
    <name>Grantscope::SessionAnnouncer</name>
    <message>
        <source>%1.</source>
        <comment>what happened: Refreshed</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>profile, what happened: Refreshed</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 Expires %2.</source>
        <comment>Acme books: Refreshed. Expires in 59 min.</comment>
        <translation>%1 Expire %2.</translation>
    </message>
</context>
<context>
    <name>Grantscope::SettingRow</name>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Réinitialiser&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Grantscope::SettingsPage</name>
    <message>
        <source>No setting is called that.</source>
        <translation>Aucun réglage ne porte ce nom.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <source>&amp;Export settings...</source>
        <translation>&amp;Exporter les réglages...</translation>
    </message>
    <message>
        <source>&amp;Import settings...</source>
        <translation>&amp;Importer des réglages...</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exporter les réglages</translation>
    </message>
    <message>
        <source>Settings of Grantscope (*.json)</source>
        <translation>Réglages de Grantscope (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <source>The settings were written to %1.</source>
        <translation>Les réglages ont été écrits dans %1.</translation>
    </message>
    <message>
        <source>The settings could not be written: %1</source>
        <translation>Les réglages n’ont pas pu être écrits&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Le fichier n’a pas pu être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) imported.</source>
        <translation>
            <numerusform>%n réglage importé.</numerusform>
            <numerusform>%n réglages importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for a later version that knows them: %1.</source>
        <translation>Conservés pour une version ultérieure qui les connaît&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in a file, what was expected and found</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not all of your settings could be read. Their defaults stand instead.</source>
        <translation>Certains de vos réglages n’ont pas pu être lus. Leurs valeurs par défaut s’appliquent à la place.</translation>
    </message>
</context>
<context>
    <name>Grantscope::SignInFields</name>
    <message>
        <source>Hold to show the password</source>
        <translation>Maintenir pour afficher le mot de passe</translation>
    </message>
    <message>
        <source>Hold to show the refresh token</source>
        <translation>Maintenir pour afficher le jeton d’actualisation</translation>
    </message>
    <message>
        <source>En&amp;dpoint</source>
        <translation>Point de te&amp;rminaison</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>Serve&amp;ur</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’u&amp;tilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de p&amp;asse</translation>
    </message>
    <message>
        <source>Refresh to&amp;ken</source>
        <translation>Jeton d’&amp;actualisation</translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation>Sc&amp;ope</translation>
    </message>
    <message>
        <source>Send &amp;as</source>
        <translation>En&amp;voyer en</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>%1, when left empty</source>
        <translation>%1, si laissé vide</translation>
    </message>
</context>
<context>
    <name>Grantscope::SignInForm</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>The request that would be sent</source>
        <translation>La requête qui serait envoyée</translation>
    </message>
    <message>
        <source>Will POST to %1</source>
        <translation>Enverra POST à %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Grantscope::SignatureView</name>
    <message>
        <source>The token says that it is signed by %1.</source>
        <translation>Le jeton se dit signé avec %1.</translation>
    </message>
    <message>
        <source>It names the key %1.</source>
        <translation>Il désigne la clé %1.</translation>
    </message>
    <message>
        <source>Key that was used: %1.</source>
        <translation>Clé utilisée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Hold to show the shared secret</source>
        <translation>Maintenir pour afficher le secret partagé</translation>
    </message>
    <message>
        <source>Chec&amp;k the signature</source>
        <translation>&amp;Vérifier la signature</translation>
    </message>
    <message>
        <source>A public key, a certificate, a JWK or a JWKS</source>
        <translation>Une clé publique, un certificat, un JWK ou un JWKS</translation>
    </message>
    <message>
        <source>A shared secret (HS256, HS384, HS512)</source>
        <translation>Un secret partagé (HS256, HS384, HS512)</translation>
    </message>
    <message>
        <source>Ke&amp;y</source>
        <translation>&amp;Clé</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Byte for byte as it is configured; it stays in memory.</source>
        <translation>Octet pour octet comme il est configuré&#xa0;; il reste en mémoire.</translation>
    </message>
    <message>
        <source>Only the key that you give is used. A key that the token itself brings or points to proves nothing: whoever forged the token could have put it there.</source>
        <translation>Seule la clé que vous donnez est utilisée. Une clé que le jeton apporte ou désigne lui-même ne prouve rien&#xa0;: quiconque a forgé le jeton a pu l’y mettre.</translation>
    </message>
    <message>
        <source>Open a key</source>
        <translation>Ouvrir une clé</translation>
    </message>
    <message>
        <source>Keys (*.pem *.crt *.cer *.pub *.json *.jwk *.jwks);;All files (*)</source>
        <translation>Clés (*.pem *.crt *.cer *.pub *.json *.jwk *.jwks);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>For&amp;get the key</source>
        <translation>Ou&amp;blier la clé</translation>
    </message>
    <message>
        <source>O&amp;pen a file...</source>
        <translation>&amp;Ouvrir un fichier...</translation>
    </message>
    <message>
        <source>Check with</source>
        <translation>Vérifier avec</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>Secret partagé</translation>
    </message>
</context>
<context>
    <name>Grantscope::StartPage</name>
    <message>
        <source>&amp;Get a token</source>
        <translation>&amp;Obtenir un jeton</translation>
    </message>
    <message>
        <source>Sign in at an endpoint with an account and see what it grants, or why it refuses.</source>
        <translation>Connectez-vous à un point de terminaison avec un compte et voyez ce qu’il accorde, ou pourquoi il refuse.</translation>
    </message>
    <message>
        <source>&amp;Look at a token I have</source>
        <translation>E&amp;xaminer un jeton que j’ai</translation>
    </message>
    <message>
        <source>Paste a token and read whose it is, what it allows and how long it lives.</source>
        <translation>Collez un jeton et lisez à qui il est, ce qu’il permet et combien de temps il vit.</translation>
    </message>
    <message>
        <source>&amp;Try it with the built-in sandbox</source>
        <translation>Essayer avec le bac à sable in&amp;tégré</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>No account at hand? The sandbox is a small server on this computer that answers like the documented endpoints.</source>
        <translation>Pas de compte sous la main&#xa0;? Le bac à sable est un petit serveur sur cet ordinateur qui répond comme les points de terminaison documentés.</translation>
    </message>
    <message>
        <source>This build has no sandbox.</source>
        <translation>Cette version n’a pas de bac à sable.</translation>
    </message>
</context>
<context>
    <name>Grantscope::StatusLine</name>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Rien n’a encore été envoyé</translation>
    </message>
    <message>
        <source>What is kept where, and how to be rid of it</source>
        <translation>Ce qui est conservé, où, et comment s’en défaire</translation>
    </message>
    <message>
        <source>Waiting for the keyring; it may be asking you something</source>
        <translation>En attente du trousseau&#xa0;; il vous pose peut-être une question</translation>
    </message>
    <message>
        <source>Kept in memory only: %1</source>
        <translation>Conservé en mémoire seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Secrets: %1</source>
        <translation>Secrets&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tokens: in memory only, until the window closes</source>
        <translation>Jetons&#xa0;: en mémoire seulement, jusqu’à la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Last request: %1</source>
        <translation>Dernière requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sandbox runs at %1</source>
        <translation>Le bac à sable fonctionne sur %1</translation>
    </message>
    <message numerus="yes">
        <source>Clipboard clears in %Ln s</source>
        <translation>
            <numerusform>Presse-papiers effacé dans %Ln s</numerusform>
            <numerusform>Presse-papiers effacé dans %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>Doctor: network, certificates, clock and keyring</source>
        <translation>Diagnostic&#xa0;: réseau, certificats, horloge et trousseau</translation>
    </message>
</context>
<context>
    <name>Grantscope::SubmitBar</name>
    <message>
        <source>Get &amp;token</source>
        <translation>Obtenir le &amp;jeton</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Show the &amp;request first</source>
        <translation>Montrer d’abord la re&amp;quête</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Waiting for %1 ...</source>
        <translation>En attente de %1 ...</translation>
    </message>
    <message>
        <source>Waiting for %1 for %2; gives up after %3.</source>
        <translation>En attente de %1 depuis %2&#xa0;; abandon après %3.</translation>
    </message>
</context>
<context>
    <name>Grantscope::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Now, 14:32</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Grantscope::TimesView</name>
    <message>
        <source>Times</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>Comme indiqué</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>From now</source>
        <translation>Par rapport à maintenant</translation>
    </message>
    <message>
        <source>Where several statements disagree, the earliest counts: that is the safe side. Times relative to now are by this computer&apos;s clock.</source>
        <translation>Si plusieurs indications se contredisent, la plus proche compte&#xa0;: c’est le choix sûr. Les heures relatives à maintenant suivent l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 (this one counts)</source>
        <translation>%1 (celle-ci compte)</translation>
    </message>
    <message>
        <source>not stated; when it was asked for</source>
        <translation>non indiqué&#xa0;; heure de la demande</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Not valid before</source>
        <translation>Non valable avant</translation>
    </message>
    <message>
        <source>%1 (can&apos;t be read)</source>
        <translation>%1 (illisible)</translation>
    </message>
    <message>
        <source>Expires, by %1</source>
        <translation>Expire, selon %1</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
</context>
<context>
    <name>Grantscope::TokenBox</name>
    <message>
        <source>Paste anything with a token in it, or drop a file.</source>
        <translation>Collez un texte contenant un jeton, ou déposez un fichier.</translation>
    </message>
    <message>
        <source>%1 is no text.</source>
        <translation>%1 n’est pas du texte.</translation>
    </message>
    <message>
        <source>No token is found in this text.</source>
        <translation>Aucun jeton n’est trouvé dans ce texte.</translation>
    </message>
    <message numerus="yes">
        <source>The first of %Ln tokens in it, in line %1.</source>
        <translation>
            <numerusform>Le premier, sur %Ln jeton du texte, à la ligne %1.</numerusform>
            <numerusform>Le premier des %Ln jetons du texte, à la ligne %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Grantscope::TokenHeader</name>
    <message>
        <source>not yours: memory only</source>
        <translation>pas le vôtre&#xa0;: mémoire seulement</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actualise&amp;r</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>C&amp;hanger</translation>
    </message>
    <message>
        <source>Change the account or the endpoint and sign in again</source>
        <translation>Changer le compte ou le point de terminaison et se reconnecter</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>host, then: by client credentials (JSON)</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 at %2 %3</source>
        <comment>user, host, then: by password grant (JSON)</comment>
        <translation>%1 sur %2 %3</translation>
    </message>
    <message>
        <source>says it is for %1, from %2</source>
        <translation>se dit pour %1, de %2</translation>
    </message>
    <message>
        <source>says it is for %1</source>
        <translation>se dit pour %1</translation>
    </message>
    <message>
        <source>says it is from %1</source>
        <translation>se dit émis par %1</translation>
    </message>
    <message>
        <source>does not say whose it is</source>
        <translation>ne dit pas à qui il est</translation>
    </message>
    <message>
        <source>Signing in again...</source>
        <translation>Reconnexion...</translation>
    </message>
    <message>
        <source>Refreshing...</source>
        <translation>Actualisation...</translation>
    </message>
    <message>
        <source>Sign in &amp;again</source>
        <translation>Se re&amp;connecter</translation>
    </message>
    <message>
        <source>Get a new token with the password or client secret that is kept</source>
        <translation>Obtient un nouveau jeton avec le mot de passe ou le secret client conservé</translation>
    </message>
    <message>
        <source>Get a new token with the refresh token, without the password</source>
        <translation>Obtient un nouveau jeton avec le jeton d’actualisation, sans le mot de passe</translation>
    </message>
</context>
<context>
    <name>Grantscope::TokenStrip</name>
    <message>
        <source>Hold to show the token</source>
        <translation>Maintenir pour afficher le jeton</translation>
    </message>
    <message numerus="yes">
        <source>Token %1, %Ln character(s)</source>
        <comment>fingerprint</comment>
        <translation>
            <numerusform>Jeton %1, %Ln caractère</numerusform>
            <numerusform>Jeton %1, %Ln caractères</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grantscope::TokenView</name>
    <message>
        <source>About the token</source>
        <translation>À propos du jeton</translation>
    </message>
    <message>
        <source>Cla&amp;ims</source>
        <translation>Clai&amp;ms</translation>
    </message>
    <message>
        <source>&amp;Scopes and files (%L1)</source>
        <translation>&amp;Scopes et fichiers (%L1)</translation>
    </message>
    <message>
        <source>&amp;Scopes and files</source>
        <translation>&amp;Scopes et fichiers</translation>
    </message>
    <message>
        <source>Ti&amp;mes</source>
        <translation>&amp;Heures</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>Échang&amp;e</translation>
    </message>
    <message>
        <source>&amp;Findings (%L1)</source>
        <translation>Co&amp;nstats (%L1)</translation>
    </message>
    <message>
        <source>Sig&amp;nature</source>
        <translation>Si&amp;gnature</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>Br&amp;ut</translation>
    </message>
    <message>
        <source>&amp;Scopes</source>
        <comment>where there is no room for: Scopes and files (3)</comment>
        <translation>&amp;Scopes</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
</context>
<context>
    <name>Grantscope::TrayIcon</name>
    <message>
        <source>&amp;Show Grantscope</source>
        <translation>&amp;Afficher Grantscope</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Grantscope</source>
        <translation>Grantscope</translation>
    </message>
    <message>
        <source>A token is not kept alive</source>
        <translation>Un jeton n’est pas maintenu actif</translation>
    </message>
    <message>
        <source>Unlock the window to see which one.</source>
        <translation>Déverrouillez la fenêtre pour voir lequel.</translation>
    </message>
</context>
<context>
    <name>Grantscope::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Removed %1. Its secrets go in %2 s, unless you undo it.</source>
        <translation>%1 a été retiré. Ses secrets disparaissent dans %2 s, sauf si vous annulez.</translation>
    </message>
</context>
<context>
    <name>Grantscope::VeilBar</name>
    <message>
        <source>Hide secrets on a shared screen</source>
        <translation>Masquer les secrets sur un écran partagé</translation>
    </message>
    <message>
        <source>Hold to show what is hidden</source>
        <translation>Maintenir pour voir ce qui est masqué</translation>
    </message>
    <message>
        <source>Hides tokens, pasted texts, requests, answers and names while others see this screen (%1)</source>
        <translation>Masque les jetons, textes collés, requêtes, réponses et noms pendant que d’autres voient cet écran (%1)</translation>
    </message>
    <message>
        <source>Screen not shared</source>
        <translation>Écran non partagé</translation>
    </message>
    <message>
        <source>Shown while you hold</source>
        <translation>Visible tant que vous maintenez</translation>
    </message>
    <message>
        <source>Secrets are hidden: hold Alt to show</source>
        <translation>Secrets masqués&#xa0;: maintenez Alt pour les voir</translation>
    </message>
    <message>
        <source>Click to show everything again</source>
        <translation>Cliquez pour tout afficher à nouveau</translation>
    </message>
</context>
<context>
    <name>Grantscope::WindowActions</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>&amp;New sign-in</source>
        <translation>&amp;Nouvelle connexion</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>&amp;Essayer le bac à sable</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Réglages</translation>
    </message>
    <message>
        <source>Se&amp;crets</source>
        <translation>Se&amp;crets</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>&amp;Diagnostic</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Commands...</source>
        <translation>Commandes...</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>&amp;About Grantscope</source>
        <translation>À &amp;propos de Grantscope</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Settings, secrets, help (%1)</source>
        <translation>Réglages, secrets, aide (%1)</translation>
    </message>
    <message>
        <source>Profile, production</source>
        <translation>Profil, production</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>About Grantscope</source>
        <translation>À propos de Grantscope</translation>
    </message>
    <message>
        <source>Grantscope %1</source>
        <translation>Grantscope %1</translation>
    </message>
    <message>
        <source>Gets OAuth tokens, keeps them alive, and says what they are.

Qt %1. Licence: Apache 2.0. It sends nothing to anybody but the servers that you name.</source>
        <translation>Obtient des jetons OAuth, les maintient actifs et dit ce qu’ils sont.

Qt %1. Licence&#xa0;: Apache 2.0. Il n’envoie rien à personne, sauf aux serveurs que vous indiquez.</translation>
    </message>
</context>
<context>
    <name>Grantscope::WindowDiscretion</name>
    <message>
        <source>Lock the window</source>
        <translation>Verrouiller la fenêtre</translation>
    </message>
    <message>
        <source>Lock the window, and forget what was pasted or typed into it (%1)</source>
        <translation>Verrouille la fenêtre et oublie ce qui y a été collé ou saisi (%1)</translation>
    </message>
    <message>
        <source>Grantscope (locked)</source>
        <translation>Grantscope (verrouillé)</translation>
    </message>
    <message>
        <source>%1 (production) - Grantscope</source>
        <comment>name of a profile</comment>
        <translation>%1 (production) - Grantscope</translation>
    </message>
    <message>
        <source>Grantscope</source>
        <translation>Grantscope</translation>
    </message>
    <message numerus="yes">
        <source>The window locks in %Ln s. Pasted tokens and texts, found rows and typed secrets are forgotten then. Press a key or move the mouse to go on.</source>
        <translation>
            <numerusform>La fenêtre se verrouille dans %Ln s. Les jetons et textes collés, les lignes trouvées et les secrets saisis seront alors oubliés. Appuyez sur une touche ou bougez la souris pour continuer.</numerusform>
            <numerusform>La fenêtre se verrouille dans %Ln s. Les jetons et textes collés, les lignes trouvées et les secrets saisis seront alors oubliés. Appuyez sur une touche ou bougez la souris pour continuer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Kept token is at hand again</source>
        <translation>Jeton conservé de nouveau disponible</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>Actualisé</translation>
    </message>
    <message>
        <source>Signed in again, unasked</source>
        <translation>Reconnecté sans intervention</translation>
    </message>
    <message>
        <source>Taken over: another program refreshed it</source>
        <translation>Repris&#xa0;: un autre programme l’a actualisé</translation>
    </message>
    <message>
        <source>Did not get through</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Kept in memory only</source>
        <translation>Conservé en mémoire seulement</translation>
    </message>
    <message>
        <source>Kept in the keyring now</source>
        <translation>Désormais dans le trousseau</translation>
    </message>
    <message>
        <source>Keyring out of reach</source>
        <translation>Trousseau inaccessible</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>the server may have issued a token that never arrived</source>
        <translation>le serveur a peut-être émis un jeton qui n’est jamais arrivé</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>try %L1</source>
        <translation>essai %L1</translation>
    </message>
    <message>
        <source>next at %1</source>
        <translation>prochain à %1</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
</context>
<context>
    <name>KeepWords</name>
    <message>
        <source>last %1, did not get through</source>
        <translation>dernier essai %1, sans réponse</translation>
    </message>
    <message>
        <source>last %1, refused</source>
        <translation>dernier essai %1, refusé</translation>
    </message>
    <message>
        <source>last %1, by another program</source>
        <translation>dernier %1, par un autre programme</translation>
    </message>
    <message>
        <source>signed in %1</source>
        <translation>connecté %1</translation>
    </message>
    <message>
        <source>last %1, ok, %L2 ms</source>
        <translation>dernier %1, ok, %L2 ms</translation>
    </message>
    <message>
        <source>signing in again</source>
        <translation>reconnexion en cours</translation>
    </message>
    <message>
        <source>refreshing</source>
        <translation>actualisation en cours</translation>
    </message>
    <message>
        <source>next try at %1</source>
        <translation>prochain essai à %1</translation>
    </message>
    <message>
        <source>stopped: sign in again</source>
        <translation>arrêté&#xa0;: reconnectez-vous</translation>
    </message>
    <message>
        <source>signs in again at %1</source>
        <translation>reconnexion à %1</translation>
    </message>
    <message>
        <source>refresh at %1</source>
        <translation>actualisation à %1</translation>
    </message>
    <message>
        <source>The refresh token was refused: sign in again.</source>
        <translation>Le jeton d’actualisation a été refusé&#xa0;: reconnectez-vous.</translation>
    </message>
    <message>
        <source>It is not known how this endpoint refreshes tokens: sign in again to get a new token.</source>
        <translation>On ne sait pas comment ce point de terminaison actualise les jetons&#xa0;: reconnectez-vous pour obtenir un nouveau jeton.</translation>
    </message>
    <message>
        <source>There is no refresh token, and signing in again with the kept password was refused or is not allowed for this profile.</source>
        <translation>Il n’y a pas de jeton d’actualisation, et la reconnexion avec le mot de passe conservé a été refusée ou n’est pas permise pour ce profil.</translation>
    </message>
    <message>
        <source>This endpoint gave no refresh token, and the password is not kept: sign in again to get a new token.</source>
        <translation>Ce point de terminaison n’a pas donné de jeton d’actualisation et le mot de passe n’est pas conservé&#xa0;: reconnectez-vous pour obtenir un nouveau jeton.</translation>
    </message>
    <message>
        <source>There is no token to keep alive.</source>
        <translation>Il n’y a aucun jeton à maintenir actif.</translation>
    </message>
    <message>
        <source>The endpoint does not say how long the token lives: there is no time to refresh it at.</source>
        <translation>Le point de terminaison ne dit pas combien de temps le jeton vit&#xa0;: aucune heure d’actualisation ne peut être fixée.</translation>
    </message>
    <message>
        <source>off: the token ends %1</source>
        <comment>ends in 59 min</comment>
        <translation>désactivé&#xa0;: le jeton prend fin %1</translation>
    </message>
</context>
<context>
    <name>LaunchWords</name>
    <message>
        <source>Try grantscope --help.</source>
        <translation>Essayez grantscope --help.</translation>
    </message>
    <message>
        <source>Start the built-in sandbox and sign in to it.</source>
        <translation>Démarrer le bac à sable intégré et s’y connecter.</translation>
    </message>
    <message>
        <source>Get OAuth tokens, look at them, and find out why one was refused.</source>
        <translation>Obtenir des jetons OAuth, les examiner et découvrir pourquoi l’un d’eux a été refusé.</translation>
    </message>
    <message>
        <source>The window takes no arguments. Secrets are typed into it, never given here.</source>
        <translation>La fenêtre n’accepte pas d’arguments. Les secrets s’y saisissent et ne se donnent jamais ici.</translation>
    </message>
    <message>
        <source>This build has no sandbox: it was built without Qt HttpServer.</source>
        <translation>Cette version n’a pas de bac à sable&#xa0;: elle a été compilée sans Qt HttpServer.</translation>
    </message>
</context>
<context>
    <name>LocalTime</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a time and its offset from UTC</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Wherever the focus is in the window:</source>
        <translation>Où que soit le focus dans la fenêtre&#xa0;:</translation>
    </message>
    <message>
        <source>Tab and Shift+Tab go from one part to the next; F2 renames the profile that is chosen in the list; the key for the context menu opens what can be done with it.</source>
        <translation>Tab et Shift+Tab passent d’une partie à la suivante&#xa0;; F2 renomme le profil choisi dans la liste&#xa0;; la touche du menu contextuel ouvre les actions possibles sur lui.</translation>
    </message>
    <message>
        <source>Everything that Grantscope may find in an answer or a token, by the id that reports and the command line use. A … stands for what was seen.</source>
        <translation>Tout ce que Grantscope peut trouver dans une réponse ou un jeton, par l’identifiant qu’utilisent les rapports et la ligne de commande. Un … tient lieu de ce qui a été vu.</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Que faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your first token</source>
        <translation>Votre premier jeton</translation>
    </message>
    <message>
        <source>Open **Get a token**. Choose the kind of endpoint, give the server, the user name and the password, and press **Get token**. The line beside the server says which address will be asked.</source>
        <translation>Ouvrez **Obtenir un jeton**. Choisissez le type de point de terminaison, indiquez le serveur, le nom d’utilisateur et le mot de passe, puis appuyez sur **Obtenir le jeton**. La ligne à côté du serveur dit quelle adresse sera interrogée.</translation>
    </message>
    <message>
        <source>**Show the request first** shows what would be sent, with the password hidden, and sends nothing.</source>
        <translation>**Montrer d’abord la requête** montre ce qui serait envoyé, mot de passe masqué, et n’envoie rien.</translation>
    </message>
    <message>
        <source>When a token comes, the largest line on the page says what it is and how long it lives. **Copy token** puts it on the clipboard, from where it is cleared again after a few seconds; the arrow beside it copies it as a header, for curl or for PowerShell.</source>
        <translation>Quand un jeton arrive, la plus grande ligne de la page dit ce qu’il est et combien de temps il vit. **Copier le jeton** le met dans le presse-papiers, d’où il est effacé après quelques secondes&#xa0;; la flèche à côté le copie comme en-tête, pour curl ou pour PowerShell.</translation>
    </message>
    <message>
        <source>Nobody at hand to sign in to? The start page has a **sandbox**: a server inside Grantscope, with an account that is filled in.</source>
        <translation>Aucun serveur où vous connecter&#xa0;? La page d’accueil a un **bac à sable**&#xa0;: un serveur dans Grantscope, avec un compte déjà rempli.</translation>
    </message>
    <message>
        <source>When no token comes, a card says why. See [Why was it refused?](#refused).</source>
        <translation>Si aucun jeton n’arrive, une carte dit pourquoi. Voir [Pourquoi ce refus&#xa0;?](#refused).</translation>
    </message>
    <message>
        <source>Keep a token alive</source>
        <translation>Maintenir un jeton actif</translation>
    </message>
    <message>
        <source>Switch **Keep alive** on, and Grantscope replaces the token before it ends: with its refresh token, or by signing in again where there is none and you allow it. The line below the switch says when that happens next.</source>
        <translation>Activez **Maintenir actif**, et Grantscope remplace le jeton avant sa fin&#xa0;: avec son jeton d’actualisation, ou en se reconnectant s’il n’y en a pas et que vous l’autorisez. La ligne sous l’interrupteur dit quand cela aura lieu.</translation>
    </message>
    <message>
        <source>The list at the left shows each profile, whether its token lives, and what comes next.</source>
        <translation>La liste à gauche montre chaque profil, si son jeton est actif, et ce qui vient ensuite.</translation>
    </message>
    <message>
        <source>- A refresh that did not get through is tried again, after a pause that grows.</source>
        <translation>- Une actualisation qui n’a pas abouti est réessayée, après une pause qui s’allonge.</translation>
    </message>
    <message>
        <source>- A refresh that was refused is not tried again: asking once more can&apos;t help, and may lock the account.</source>
        <translation>- Une actualisation refusée n’est pas réessayée&#xa0;: redemander ne sert à rien et peut verrouiller le compte.</translation>
    </message>
    <message>
        <source>- After sleep, or when the clock was set, everything is looked at anew.</source>
        <translation>- Après une mise en veille ou un réglage de l’horloge, tout est réexaminé.</translation>
    </message>
    <message>
        <source>The same profile can be kept alive by the command line: `grantscope-cli watch --profile NAME`. One of them refreshes at a time, and both have the new token.</source>
        <translation>Le même profil peut être maintenu actif par la ligne de commande&#xa0;: `grantscope-cli watch --profile NAME`. Un seul des deux actualise à la fois, et les deux ont le nouveau jeton.</translation>
    </message>
    <message>
        <source>When you close the window during a refresh it waits a few seconds, so that the new token is not lost.</source>
        <translation>Quand vous fermez la fenêtre pendant une actualisation, elle attend quelques secondes pour que le nouveau jeton ne soit pas perdu.</translation>
    </message>
    <message>
        <source>Look at anything</source>
        <translation>Tout examiner</translation>
    </message>
    <message>
        <source>Open **Look at a token** and paste whatever you have: a token, a header, a curl command, an answer, a page of a log. Every token in it is listed. You can drop a file on the page as well.</source>
        <translation>Ouvrez **Examiner un jeton** et collez ce que vous avez&#xa0;: un jeton, un en-tête, une commande curl, une réponse, une page de journal. Chaque jeton qui s’y trouve est listé. Vous pouvez aussi déposer un fichier sur la page.</translation>
    </message>
    <message>
        <source>What you paste here stays in memory. It is never sent, never kept, and gone when the window closes.</source>
        <translation>Ce que vous collez ici reste en mémoire. Ce n’est jamais envoyé ni conservé, et disparaît à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>- **Claims** says what each member of the token means.</source>
        <translation>- **Claims** dit ce que signifie chaque membre du jeton.</translation>
    </message>
    <message>
        <source>- **Times** shows when it began and when it ends, in your time zone.</source>
        <translation>- **Heures** montre quand il a commencé et quand il finit, dans votre fuseau horaire.</translation>
    </message>
    <message>
        <source>- **Signature** checks it with a key that you give. Until then anybody could have written what the token says.</source>
        <translation>- **Signature** la vérifie avec une clé que vous donnez. Jusque-là, n’importe qui a pu écrire ce que dit le jeton.</translation>
    </message>
    <message>
        <source>- **Findings** lists what is unusual or wrong. Each leads to its paragraph under [Findings](#findings).</source>
        <translation>- **Constats** liste ce qui est inhabituel ou erroné. Chacun mène à son paragraphe sous [Constats](#findings).</translation>
    </message>
    <message>
        <source>The questions at the top of the page ask **what if**: at another time, with a leeway, for another audience or issuer.</source>
        <translation>Les questions en haut de la page demandent **et si**&#xa0;: à un autre moment, avec une tolérance, pour une autre audience ou un autre émetteur.</translation>
    </message>
    <message>
        <source>A token that is damaged is read as far as it goes.</source>
        <translation>Un jeton abîmé est lu aussi loin que possible.</translation>
    </message>
    <message>
        <source>Find tokens in files</source>
        <translation>Chercher des jetons dans des fichiers</translation>
    </message>
    <message>
        <source>Open **Find in files** and choose files or a folder, or drop them on the page. Logs of any size are read from beginning to end while you can go on working; **Cancel** stops it.</source>
        <translation>Ouvrez **Chercher dans des fichiers** et choisissez des fichiers ou un dossier, ou déposez-les sur la page. Les journaux de toute taille sont lus du début à la fin pendant que vous continuez à travailler&#xa0;; **Annuler** arrête la lecture.</translation>
    </message>
    <message>
        <source>Each row is one token, with its kind, who it is for, until when it lived, and the file and line where it stands. The same token is listed once, with the number of places.</source>
        <translation>Chaque ligne est un jeton, avec son type, son destinataire, sa date de fin, et le fichier et la ligne où il se trouve. Un même jeton n’est listé qu’une fois, avec le nombre d’endroits.</translation>
    </message>
    <message>
        <source>Choose a row to see that token as under [Look at anything](#look).</source>
        <translation>Choisissez une ligne pour voir ce jeton comme sous [Tout examiner](#look).</translation>
    </message>
    <message>
        <source>Files are only read. Nothing is written to them or beside them.</source>
        <translation>Les fichiers sont seulement lus. Rien n’y est écrit, ni à côté d’eux.</translation>
    </message>
    <message>
        <source>Compare two tokens</source>
        <translation>Comparer deux jetons</translation>
    </message>
    <message>
        <source>Open **Compare** and paste the two: most often one that works, and one that does not.</source>
        <translation>Ouvrez **Comparer** et collez les deux&#xa0;: le plus souvent un qui fonctionne, et un qui ne fonctionne pas.</translation>
    </message>
    <message>
        <source>What differs comes first, in words: another audience, a scope that is missing, an end that has passed. What is the same folds away.</source>
        <translation>Les différences viennent d’abord, en mots&#xa0;: une autre audience, un scope qui manque, un terme dépassé. Ce qui est identique est replié.</translation>
    </message>
    <message>
        <source>Lines that only differ because every token has its own, such as its id and its times, are marked as such.</source>
        <translation>Les lignes qui ne diffèrent que parce que chaque jeton a les siennes, comme son identifiant et ses heures, sont signalées.</translation>
    </message>
    <message>
        <source>Why was it refused?</source>
        <translation>Pourquoi ce refus&#xa0;?</translation>
    </message>
    <message>
        <source>The card above the form says in one sentence what happened, then the likeliest cause, what speaks for it, and what to do next. **More causes** shows what else it may be.</source>
        <translation>La carte au-dessus du formulaire dit en une phrase ce qui s’est passé, puis la cause la plus probable, ce qui l’indique, et que faire ensuite. **Autres causes** montre ce que cela peut être d’autre.</translation>
    </message>
    <message>
        <source>- **Refused** means that the server answered, and the answer was no. Its own words stand on the card.</source>
        <translation>- **Refusé** signifie que le serveur a répondu, et que la réponse était non. Ses propres mots figurent sur la carte.</translation>
    </message>
    <message>
        <source>- **Not reached** means that no whole answer came: the name, the network, the proxy or the certificate.</source>
        <translation>- **Non atteint** signifie qu’aucune réponse complète n’est arrivée&#xa0;: le nom, le réseau, le proxy ou le certificat.</translation>
    </message>
    <message>
        <source>- **Not understood** means that an answer came that no token endpoint would give. Often the address is that of a web page.</source>
        <translation>- **Non compris** signifie qu’une réponse est arrivée qu’aucun point de terminaison des jetons ne donnerait. Souvent, l’adresse est celle d’une page web.</translation>
    </message>
    <message>
        <source>A token that was granted can still be refused by an API. Look at its end, its audience and its scopes first, then at the findings.</source>
        <translation>Un jeton accordé peut encore être refusé par une API. Regardez d’abord sa fin, son audience et ses scopes, puis les constats.</translation>
    </message>
    <message>
        <source>The **Exchange** tab shows what was sent and what came back, with every secret hidden.</source>
        <translation>L’onglet **Échange** montre ce qui a été envoyé et ce qui est revenu, tous les secrets masqués.</translation>
    </message>
    <message>
        <source>Share safely</source>
        <translation>Partager sans risque</translation>
    </message>
    <message>
        <source>**Ticket report** writes down everything about a token or a refusal with no secret in it: as Markdown to paste into a ticket, or as Markdown, HTML or JSON in a file. Tokens are told by their fingerprints, which lead nowhere.</source>
        <translation>**Rapport de ticket** décrit tout ce qui concerne un jeton ou un refus, sans aucun secret&#xa0;: en Markdown à coller dans un ticket, ou en Markdown, HTML ou JSON dans un fichier. Les jetons y sont désignés par leurs empreintes, qui ne mènent nulle part.</translation>
    </message>
    <message>
        <source>Text that goes through **Look at a token** can be made safe as a whole, and the command line does it for files: `grantscope-cli inspect FILE --output html`.</source>
        <translation>Un texte qui passe par **Examiner un jeton** peut être rendu sûr en entier, et la ligne de commande le fait pour des fichiers&#xa0;: `grantscope-cli inspect FILE --output html`.</translation>
    </message>
    <message>
        <source>A token that you copy is cleared from the clipboard after a few seconds, and kept out of the clipboard&apos;s history where the system allows it. How many seconds is one of the [settings](#settings).</source>
        <translation>Un jeton que vous copiez est effacé du presse-papiers après quelques secondes, et tenu hors de l’historique du presse-papiers là où le système le permet. Le nombre de secondes est l’un des [réglages](#settings).</translation>
    </message>
    <message>
        <source>When somebody can see your screen, begin in screen-share mode: everything secret is blurred until you hold a key.</source>
        <translation>Quand quelqu’un peut voir votre écran, commencez en mode de partage d’écran&#xa0;: tout ce qui est secret est flouté jusqu’à ce que vous mainteniez une touche.</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>Où sont conservés les secrets</translation>
    </message>
    <message>
        <source>Unless you choose to remember something, passwords and tokens are in memory alone, and gone when the window closes.</source>
        <translation>Sauf si vous choisissez de mémoriser quelque chose, les mots de passe et les jetons ne sont qu’en mémoire, et disparaissent à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>What you choose to remember goes to the keychain of the system, and nowhere else. No file of Grantscope holds a secret: not the profiles, not the settings, not the history.</source>
        <translation>Ce que vous choisissez de mémoriser va dans le trousseau du système, et nulle part ailleurs. Aucun fichier de Grantscope ne contient de secret&#xa0;: ni les profils, ni les réglages, ni l’historique.</translation>
    </message>
    <message>
        <source>**Secrets** in the menu lists what is kept, where, and since when. **Forget** removes it, and says so only after looking again.</source>
        <translation>**Secrets**, dans le menu, liste ce qui est conservé, où, et depuis quand. **Oublier** le supprime, et ne le dit qu’après avoir vérifié.</translation>
    </message>
    <message>
        <source>A profile that you remove can be had back for a few seconds: press **Undo**. Only after that its secrets go.</source>
        <translation>Un profil que vous retirez peut être récupéré pendant quelques secondes&#xa0;: appuyez sur **Annuler**. Ses secrets ne disparaissent qu’après.</translation>
    </message>
    <message>
        <source>Forgetting is not revoking: the server is not told, and there a token lives until it ends.</source>
        <translation>Oublier n’est pas révoquer&#xa0;: le serveur n’est pas prévenu, et un jeton y reste valable jusqu’à sa fin.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>**Settings** in the menu has everything on one page. Type a word to find a setting. Each says what its default is, and has a way back to it where it differs. Changes act at once.</source>
        <translation>**Réglages**, dans le menu, a tout sur une page. Tapez un mot pour trouver un réglage. Chacun indique sa valeur par défaut et permet d’y revenir s’il en diffère. Les changements agissent aussitôt.</translation>
    </message>
    <message>
        <source>**Export settings** writes them to a file for another computer or a colleague; **Import settings** reads one. There is nothing secret in it, and nothing about your servers or accounts. What can&apos;t be used is named with its place and with what was expected, and everything else is taken.</source>
        <translation>**Exporter les réglages** les écrit dans un fichier pour un autre ordinateur ou un collègue&#xa0;; **Importer des réglages** en lit un. Il ne contient rien de secret, et rien sur vos serveurs ou vos comptes. Ce qui est inutilisable est nommé avec sa place et ce qui était attendu&#xa0;; tout le reste est repris.</translation>
    </message>
    <message>
        <source>The window remembers its size, its panes, its columns and its page.</source>
        <translation>La fenêtre mémorise sa taille, ses volets, ses colonnes et sa page.</translation>
    </message>
    <message>
        <source>Every key is listed under [Keys](#keys). The quickest is the one for **Search**: type a few letters of an action, a profile or a finding, and press Enter.</source>
        <translation>Tous les raccourcis sont listés sous [Raccourcis clavier](#keys). Le plus rapide est celui de **Rechercher**&#xa0;: tapez quelques lettres d’une action, d’un profil ou d’un constat, puis appuyez sur Entrée.</translation>
    </message>
</context>
<context>
    <name>MaskedAccessible</name>
    <message>
        <source>Hidden on a shared screen. Hold Alt to show it.</source>
        <translation>Masqué sur un écran partagé. Maintenez Alt pour l’afficher.</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>Next try at %1.</source>
        <translation>Prochain essai à %1.</translation>
    </message>
    <message>
        <source>The request went out and no whole answer came back: the server may have issued a token that never arrived.</source>
        <translation>La requête est partie et aucune réponse complète n’est revenue&#xa0;: le serveur a peut-être émis un jeton qui n’est jamais arrivé.</translation>
    </message>
    <message>
        <source>The last try did not get through (%1).</source>
        <translation>Le dernier essai n’a pas abouti (%1).</translation>
    </message>
    <message>
        <source>The last try sent nothing: %1.</source>
        <translation>Le dernier essai n’a rien envoyé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The last try did not get through.</source>
        <translation>Le dernier essai n’a pas abouti.</translation>
    </message>
    <message>
        <source>Nothing more is asked of the server until you sign in again.</source>
        <translation>Plus rien n’est demandé au serveur tant que vous ne vous reconnectez pas.</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>Le serveur a refusé.</translation>
    </message>
    <message>
        <source>A refresh before this one was broken off, and the server no longer takes the refresh token: it was probably used up then.</source>
        <translation>Une actualisation précédente a été interrompue et le serveur n’accepte plus le jeton d’actualisation&#xa0;: il a sans doute été consommé à ce moment-là.</translation>
    </message>
    <message>
        <source>The server refused (%1).</source>
        <translation>Le serveur a refusé (%1).</translation>
    </message>
    <message>
        <source>The server could not be asked.</source>
        <translation>Le serveur n’a pas pu être interrogé.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 ahead of this computer&apos;s.</source>
        <translation>L’horloge du serveur avance de %1 sur celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 behind this computer&apos;s.</source>
        <translation>L’horloge du serveur retarde de %1 sur celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>What is kept can&apos;t be read: %1.</source>
        <translation>Ce qui est conservé ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Kept in memory only: %1. It is gone when the window closes.</source>
        <translation>Conservé en mémoire seulement&#xa0;: %1. Tout disparaît à la fermeture de la fenêtre.</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>JSON member %1</source>
        <translation>membre JSON %1</translation>
    </message>
    <message>
        <source>XML element %1</source>
        <translation>élément XML %1</translation>
    </message>
    <message>
        <source>XML attribute %1</source>
        <translation>attribut XML %1</translation>
    </message>
    <message>
        <source>URL parameter %1</source>
        <translation>paramètre d’URL %1</translation>
    </message>
    <message>
        <source>form parameter %1</source>
        <translation>paramètre de formulaire %1</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>variable %1</translation>
    </message>
    <message>
        <source>cookie %1</source>
        <translation>cookie %1</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <translation>en-tête Authorization</translation>
    </message>
    <message>
        <source>%1 header</source>
        <translation>en-tête %1</translation>
    </message>
    <message>
        <source>all of the text</source>
        <translation>tout le texte</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>dans le texte</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln times in all)</source>
        <translation>
            <numerusform>%1 (%Ln fois en tout)</numerusform>
            <numerusform>%1 (%Ln fois en tout)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>(over the limit of 1 MiB; not kept)</source>
        <translation>(au-delà de la limite de 1 MiB&#xa0;; non conservé)</translation>
    </message>
    <message>
        <source>(its content coding is broken: it can&apos;t be read)</source>
        <translation>(son codage de contenu est endommagé&#xa0;: illisible)</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>TLS errors</source>
        <translation>Erreurs TLS</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Aucune réponse</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Horloges</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>The server&apos;s clock against this computer&apos;s.</source>
        <translation>L’horloge du serveur par rapport à celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Point de terminaison des jetons</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialecte</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Authentification du client</translation>
    </message>
    <message>
        <source>Scope asked for</source>
        <translation>Scope demandé</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Ressemble à</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Composé de</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>%L1 bits a character</source>
        <translation>%L1 bits par caractère</translation>
    </message>
    <message>
        <source>Judged as of</source>
        <translation>Moment de l’évaluation</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>Tolérance</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked about audience</source>
        <translation>Audience demandée</translation>
    </message>
    <message>
        <source>Asked about issuer</source>
        <translation>Émetteur demandé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Tells tokens apart without telling them.</source>
        <translation>Distingue les jetons sans les révéler.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Not valid before</source>
        <translation>Non valable avant</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Expires, by %1</source>
        <translation>Expire, selon %1</translation>
    </message>
    <message>
        <source>Token report</source>
        <translation>Rapport sur le jeton</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>What could be decoded</source>
        <translation>Ce qui a pu être décodé</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Passwords, secrets, signatures and tokens were taken out. A token is told by its fingerprint.</source>
        <translation>Les mots de passe, secrets, signatures et jetons ont été retirés. Un jeton se reconnaît à son empreinte.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Scope of the token</source>
        <translation>Scope du jeton</translation>
    </message>
</context>
<context>
    <name>ServerField</name>
    <message>
        <source>Something answers like a token endpoint: %1</source>
        <translation>Quelque chose répond comme un point de terminaison des jetons&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server names its token endpoint: %1. It does not list the password grant among those that it takes.</source>
        <translation>Le serveur indique son point de terminaison des jetons&#xa0;: %1. Il ne cite pas le grant par mot de passe parmi ceux qu’il accepte.</translation>
    </message>
    <message>
        <source>The server names its token endpoint: %1</source>
        <translation>Le serveur indique son point de terminaison des jetons&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server does not say where its token endpoint is, and none of the usual paths is one. Ask for the address, or look for it in the documentation.</source>
        <translation>Le serveur ne dit pas où est son point de terminaison des jetons, et aucun des chemins habituels n’y mène. Demandez l’adresse, ou cherchez-la dans la documentation.</translation>
    </message>
    <message>
        <source>The server&apos;s metadata speak for another server (%1), and are not to be believed.</source>
        <translation>Les métadonnées du serveur parlent pour un autre serveur (%1) et ne sont pas dignes de foi.</translation>
    </message>
    <message>
        <source>The server names a token endpoint without encryption: not offered.</source>
        <translation>Le serveur indique un point de terminaison des jetons sans chiffrement&#xa0;: non proposé.</translation>
    </message>
    <message>
        <source>The server&apos;s metadata can&apos;t be used: they name no token endpoint that can be read.</source>
        <translation>Les métadonnées du serveur sont inutilisables&#xa0;: elles n’indiquent aucun point de terminaison des jetons lisible.</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>signs in again at %1</source>
        <translation>reconnexion à %1</translation>
    </message>
    <message>
        <source>refresh %1</source>
        <comment>refresh in 59 min</comment>
        <translation>actualisation %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <comment>expires in 59 min</comment>
        <translation>expire %1</translation>
    </message>
    <message>
        <source>no stated end</source>
        <translation>fin non indiquée</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>prochain essai %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>pas encore ouvert</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Signing in again</source>
        <translation>Reconnexion en cours</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Actualisation en cours</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>%1, sign in again</source>
        <comment>12:10, ...</comment>
        <translation>%1, reconnectez-vous</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>reconnectez-vous</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Keyring out of reach</source>
        <translation>Trousseau inaccessible</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of the window. Words of the protocol stay as they are.</source>
        <translation>La langue de la fenêtre. Les mots du protocole restent tels quels.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light, dark, or whichever of them the system has at the time.</source>
        <translation>Clair, sombre, ou celui des deux que le système utilise à ce moment.</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Effacer le presse-papiers après</translation>
    </message>
    <message>
        <source>A secret that was copied goes from the clipboard after that time, unless something else was copied meanwhile.</source>
        <translation>Un secret copié disparaît du presse-papiers après ce délai, sauf si autre chose a été copié entre-temps.</translation>
    </message>
    <message>
        <source>Begin in screen-share mode</source>
        <translation>Démarrer en mode de partage d’écran</translation>
    </message>
    <message>
        <source>Everything secret is hidden from the start, and shown while a key is held.</source>
        <translation>Tout ce qui est secret est masqué dès le départ, et affiché tant qu’une touche est maintenue.</translation>
    </message>
    <message>
        <source>Lock the window after</source>
        <translation>Verrouiller la fenêtre après</translation>
    </message>
    <message>
        <source>Without a key or a movement of the mouse for that time, the window locks.</source>
        <translation>Sans touche ni mouvement de la souris pendant ce délai, la fenêtre se verrouille.</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>Verrouiller avec l’écran</translation>
    </message>
    <message>
        <source>When the screen is locked or the computer sleeps, the window locks, too.</source>
        <translation>Quand l’écran est verrouillé ou que l’ordinateur se met en veille, la fenêtre se verrouille aussi.</translation>
    </message>
    <message>
        <source>Keep tokens alive while locked</source>
        <translation>Maintenir les jetons actifs pendant le verrouillage</translation>
    </message>
    <message>
        <source>Tokens that are kept alive are refreshed behind the lock as well.</source>
        <translation>Les jetons maintenus actifs sont aussi actualisés derrière le verrou.</translation>
    </message>
    <message>
        <source>Give up a request after</source>
        <translation>Abandonner une requête après</translation>
    </message>
    <message>
        <source>What a new sign-in begins with. A profile can have a time of its own.</source>
        <translation>Valeur de départ d’une nouvelle connexion. Un profil peut avoir son propre délai.</translation>
    </message>
    <message>
        <source>Lines of history</source>
        <translation>Lignes d’historique</translation>
    </message>
    <message>
        <source>Older lines go when there are more. None of them holds a token.</source>
        <translation>Les lignes plus anciennes disparaissent quand il y en a davantage. Aucune ne contient de jeton.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Tell in the system&apos;s way when a token that is kept alive will not live on.</source>
        <translation>Prévient à la manière du système quand un jeton maintenu actif ne pourra plus l’être.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>Discretion</source>
        <translation>Discrétion</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>digits</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>hexadecimal digits</source>
        <translation>chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>letters and digits</source>
        <translation>lettres et chiffres</translation>
    </message>
    <message>
        <source>letters, digits, - and _ (Base64url)</source>
        <translation>lettres, chiffres, - et _ (Base64url)</translation>
    </message>
    <message>
        <source>letters, digits, +, / and = (Base64)</source>
        <translation>lettres, chiffres, +, / et = (Base64)</translation>
    </message>
    <message>
        <source>letters, digits and punctuation</source>
        <translation>lettres, chiffres et ponctuation</translation>
    </message>
    <message>
        <source>characters that no header may carry</source>
        <translation>caractères qu’aucun en-tête ne peut contenir</translation>
    </message>
    <message>
        <source>a GitHub personal access token</source>
        <translation>un jeton d’accès personnel GitHub</translation>
    </message>
    <message>
        <source>Its owner can see and revoke it on GitHub&apos;s settings page.</source>
        <translation>Son propriétaire peut le voir et le révoquer dans les paramètres de GitHub.</translation>
    </message>
    <message>
        <source>a GitHub fine-grained personal access token</source>
        <translation>un jeton d’accès personnel GitHub à granularité fine</translation>
    </message>
    <message>
        <source>a GitHub OAuth access token</source>
        <translation>un jeton d’accès OAuth de GitHub</translation>
    </message>
    <message>
        <source>An OAuth app got it for a user.</source>
        <translation>Une application OAuth l’a obtenu pour un utilisateur.</translation>
    </message>
    <message>
        <source>a GitHub App token</source>
        <translation>un jeton d’application GitHub (GitHub App)</translation>
    </message>
    <message>
        <source>A GitHub App got it, for a user or for an installation.</source>
        <translation>Une GitHub App l’a obtenu, pour un utilisateur ou pour une installation.</translation>
    </message>
    <message>
        <source>a GitHub refresh token</source>
        <translation>un jeton d’actualisation GitHub</translation>
    </message>
    <message>
        <source>It gets the next user token of a GitHub App.</source>
        <translation>Il permet d’obtenir le prochain jeton utilisateur d’une GitHub App.</translation>
    </message>
    <message>
        <source>a GitLab token</source>
        <translation>un jeton GitLab</translation>
    </message>
    <message>
        <source>glpat is a personal access token, gloas an OAuth application secret, the others belong to machines.</source>
        <translation>glpat est un jeton d’accès personnel, gloas un secret d’application OAuth, les autres appartiennent à des machines.</translation>
    </message>
    <message>
        <source>a Google access token</source>
        <translation>un jeton d’accès Google</translation>
    </message>
    <message>
        <source>Google&apos;s tokeninfo endpoint says what it is for; it lives about an hour.</source>
        <translation>Le point de terminaison tokeninfo de Google dit à quoi il sert&#xa0;; il vit environ une heure.</translation>
    </message>
    <message>
        <source>a Google refresh token</source>
        <translation>un jeton d’actualisation Google</translation>
    </message>
    <message>
        <source>It gets the next access token; Google revokes it after six months without use.</source>
        <translation>Il permet d’obtenir le prochain jeton d’accès&#xa0;; Google le révoque après six mois sans utilisation.</translation>
    </message>
    <message>
        <source>a Google API key</source>
        <translation>une clé d’API Google</translation>
    </message>
    <message>
        <source>An API key names a project and no user; it is no access token.</source>
        <translation>Une clé d’API désigne un projet et aucun utilisateur&#xa0;; ce n’est pas un jeton d’accès.</translation>
    </message>
    <message>
        <source>a Google client secret</source>
        <translation>un secret client Google</translation>
    </message>
    <message>
        <source>It is the secret of a client, not a token.</source>
        <translation>C’est le secret d’un client, pas un jeton.</translation>
    </message>
    <message>
        <source>a Slack token</source>
        <translation>un jeton Slack</translation>
    </message>
    <message>
        <source>xoxb belongs to a bot, xoxp to a user, xoxe is or holds a refresh token.</source>
        <translation>xoxb appartient à un bot, xoxp à un utilisateur, xoxe est ou contient un jeton d’actualisation.</translation>
    </message>
    <message>
        <source>a Slack app-level token</source>
        <translation>un jeton Slack au niveau de l’application</translation>
    </message>
    <message>
        <source>It belongs to an app, not to a user.</source>
        <translation>Il appartient à une application, pas à un utilisateur.</translation>
    </message>
    <message>
        <source>a Stripe secret key</source>
        <translation>une clé secrète Stripe</translation>
    </message>
    <message>
        <source>sk is a secret key, rk a restricted one; live ones move money.</source>
        <translation>sk est une clé secrète, rk une clé restreinte&#xa0;; celles en mode live font circuler de l’argent.</translation>
    </message>
    <message>
        <source>a Stripe publishable key</source>
        <translation>une clé publiable Stripe</translation>
    </message>
    <message>
        <source>It is meant to stand in web pages, and is no secret.</source>
        <translation>Elle est faite pour figurer dans des pages web et n’est pas secrète.</translation>
    </message>
    <message>
        <source>an AWS access key id</source>
        <translation>un identifiant de clé d’accès AWS</translation>
    </message>
    <message>
        <source>It names a key and is no secret; the secret key stands elsewhere.</source>
        <translation>Il désigne une clé et n’est pas secret&#xa0;; la clé secrète se trouve ailleurs.</translation>
    </message>
    <message>
        <source>an AWS session token</source>
        <translation>un jeton de session AWS</translation>
    </message>
    <message>
        <source>It is of use only together with its access key id and secret key.</source>
        <translation>Il ne sert qu’avec l’identifiant de sa clé d’accès et sa clé secrète.</translation>
    </message>
    <message>
        <source>an npm access token</source>
        <translation>un jeton d’accès npm</translation>
    </message>
    <message>
        <source>It belongs to an account at a package registry.</source>
        <translation>Il appartient à un compte d’un registre de paquets.</translation>
    </message>
    <message>
        <source>a PyPI API token</source>
        <translation>un jeton d’API PyPI</translation>
    </message>
    <message>
        <source>It is a macaroon: whoever holds it can narrow it down.</source>
        <translation>C’est un macaroon&#xa0;: quiconque le détient peut le restreindre.</translation>
    </message>
    <message>
        <source>a Docker access token</source>
        <translation>un jeton d’accès Docker</translation>
    </message>
    <message>
        <source>It belongs to an account or an organization at Docker Hub.</source>
        <translation>Il appartient à un compte ou à une organisation de Docker Hub.</translation>
    </message>
    <message>
        <source>a SendGrid API key</source>
        <translation>une clé d’API SendGrid</translation>
    </message>
    <message>
        <source>It looks like a JWT by its dots, and is none.</source>
        <translation>Elle ressemble à un JWT par ses points, et n’en est pas un.</translation>
    </message>
    <message>
        <source>a Shopify access token</source>
        <translation>un jeton d’accès Shopify</translation>
    </message>
    <message>
        <source>It belongs to an app of one shop.</source>
        <translation>Il appartient à une application d’une boutique.</translation>
    </message>
    <message>
        <source>a Square access token</source>
        <translation>un jeton d’accès Square</translation>
    </message>
    <message>
        <source>It belongs to an application of one merchant.</source>
        <translation>Il appartient à une application d’un commerçant.</translation>
    </message>
    <message>
        <source>a Facebook access token</source>
        <translation>un jeton d’accès Facebook</translation>
    </message>
    <message>
        <source>Facebook&apos;s token debugger says what it is for.</source>
        <translation>Le débogueur de jetons de Facebook dit à quoi il sert.</translation>
    </message>
    <message>
        <source>a DigitalOcean token</source>
        <translation>un jeton DigitalOcean</translation>
    </message>
    <message>
        <source>dop is a personal token, doo an OAuth token, dor a refresh token.</source>
        <translation>dop est un jeton personnel, doo un jeton OAuth, dor un jeton d’actualisation.</translation>
    </message>
    <message>
        <source>an Atlassian API token</source>
        <translation>un jeton d’API Atlassian</translation>
    </message>
    <message>
        <source>It stands in for a password, together with an e-mail address.</source>
        <translation>Il remplace un mot de passe, accompagné d’une adresse e-mail.</translation>
    </message>
    <message>
        <source>a HashiCorp Vault token</source>
        <translation>un jeton HashiCorp Vault</translation>
    </message>
    <message>
        <source>hvs is a service token, hvb a batch token.</source>
        <translation>hvs est un jeton de service, hvb un jeton de lot.</translation>
    </message>
    <message>
        <source>a Telegram bot token</source>
        <translation>un jeton de bot Telegram</translation>
    </message>
    <message>
        <source>The number before the colon is the bot&apos;s id.</source>
        <translation>Le nombre avant le deux-points est l’identifiant du bot.</translation>
    </message>
    <message>
        <source>an Okta API token</source>
        <translation>un jeton d’API Okta</translation>
    </message>
    <message>
        <source>It is sent with the scheme SSWS, not with Bearer.</source>
        <translation>Il s’envoie avec le schéma SSWS, pas avec Bearer.</translation>
    </message>
    <message>
        <source>a Salesforce session id or access token</source>
        <translation>un identifiant de session ou jeton d’accès Salesforce</translation>
    </message>
    <message>
        <source>The part before the exclamation mark is the organization&apos;s id.</source>
        <translation>La partie avant le point d’exclamation est l’identifiant de l’organisation.</translation>
    </message>
    <message>
        <source>a refresh token of Entra ID</source>
        <translation>un jeton d’actualisation d’Entra ID</translation>
    </message>
    <message>
        <source>Only Entra ID can read it, and it is of no use as an access token.</source>
        <translation>Seul Entra ID peut le lire, et il ne peut pas servir de jeton d’accès.</translation>
    </message>
    <message>
        <source>a compact ticket of a Microsoft account</source>
        <translation>un ticket compact d’un compte Microsoft</translation>
    </message>
    <message>
        <source>Microsoft&apos;s own APIs read it; it is no JWT and need not be one.</source>
        <translation>Les API de Microsoft le lisent&#xa0;; ce n’est pas un JWT et il n’a pas à en être un.</translation>
    </message>
    <message>
        <source>a protected ticket of ASP.NET Core</source>
        <translation>un ticket protégé d’ASP.NET Core</translation>
    </message>
    <message>
        <source>Only servers that share its key ring can open it.</source>
        <translation>Seuls les serveurs qui partagent son trousseau de clés peuvent l’ouvrir.</translation>
    </message>
    <message>
        <source>a ticket protected by Windows (DPAPI)</source>
        <translation>un ticket protégé par Windows (DPAPI)</translation>
    </message>
    <message>
        <source>Only the machine or account that made it can open it.</source>
        <translation>Seul l’ordinateur ou le compte qui l’a créé peut l’ouvrir.</translation>
    </message>
    <message>
        <source>a Fernet token</source>
        <translation>un jeton Fernet</translation>
    </message>
    <message>
        <source>It is encrypted, and begins with the time when it was made.</source>
        <translation>Il est chiffré et commence par l’heure de sa création.</translation>
    </message>
    <message>
        <source>an encrypted PASETO</source>
        <translation>un PASETO chiffré</translation>
    </message>
    <message>
        <source>Only who holds its key can read it.</source>
        <translation>Seul le détenteur de sa clé peut le lire.</translation>
    </message>
    <message>
        <source>a signed PASETO</source>
        <translation>un PASETO signé</translation>
    </message>
    <message>
        <source>It says what it says in clear text, like a JWT, but in another form.</source>
        <translation>Son contenu est en clair, comme dans un JWT, mais sous une autre forme.</translation>
    </message>
    <message>
        <source>a macaroon</source>
        <translation>un macaroon</translation>
    </message>
    <message>
        <source>Whoever holds it can narrow it down, but not widen it.</source>
        <translation>Quiconque le détient peut le restreindre, mais pas l’élargir.</translation>
    </message>
    <message>
        <source>an NTLM message</source>
        <translation>un message NTLM</translation>
    </message>
    <message>
        <source>It belongs behind Negotiate or NTLM, not behind Bearer.</source>
        <translation>Il se place après Negotiate ou NTLM, pas après Bearer.</translation>
    </message>
    <message>
        <source>a Kerberos (SPNEGO) ticket</source>
        <translation>un ticket Kerberos (SPNEGO)</translation>
    </message>
    <message>
        <source>It belongs behind Negotiate, not behind Bearer.</source>
        <translation>Il se place après Negotiate, pas après Bearer.</translation>
    </message>
    <message>
        <source>a certificate or key in Base64</source>
        <translation>un certificat ou une clé en Base64</translation>
    </message>
    <message>
        <source>It is no token; it may have been copied from a PEM file.</source>
        <translation>Ce n’est pas un jeton&#xa0;; il a peut-être été copié d’un fichier PEM.</translation>
    </message>
    <message>
        <source>a key or certificate in PEM</source>
        <translation>une clé ou un certificat en PEM</translation>
    </message>
    <message>
        <source>It is no token. If it says PRIVATE KEY, treat it as lost.</source>
        <translation>Ce n’est pas un jeton. S’il y est écrit PRIVATE KEY, considérez la clé comme compromise.</translation>
    </message>
    <message>
        <source>a Simple Web Token</source>
        <translation>un Simple Web Token</translation>
    </message>
    <message>
        <source>A form with a signature at its end; the older .NET services used it.</source>
        <translation>Un formulaire avec une signature à la fin&#xa0;; les anciens services .NET l’utilisaient.</translation>
    </message>
    <message>
        <source>a SAML assertion</source>
        <translation>une assertion SAML</translation>
    </message>
    <message>
        <source>An XML document in Base64; it belongs into a request for a token, and not behind Bearer.</source>
        <translation>Un document XML en Base64&#xa0;; il se place dans une demande de jeton, et non après Bearer.</translation>
    </message>
    <message>
        <source>XML in Base64</source>
        <translation>du XML en Base64</translation>
    </message>
    <message>
        <source>It can be decoded, but it is no JWT.</source>
        <translation>Il peut être décodé, mais ce n’est pas un JWT.</translation>
    </message>
    <message>
        <source>JSON in Base64</source>
        <translation>du JSON en Base64</translation>
    </message>
    <message>
        <source>It can be decoded, but it is no JWT: header and signature are missing.</source>
        <translation>Il peut être décodé, mais ce n’est pas un JWT&#xa0;: l’en-tête et la signature manquent.</translation>
    </message>
    <message>
        <source>a user name and a password in Base64</source>
        <translation>un nom d’utilisateur et un mot de passe en Base64</translation>
    </message>
    <message>
        <source>It belongs behind Basic, not behind Bearer. Whoever sees it knows the password.</source>
        <translation>Ils se placent après Basic, pas après Bearer. Quiconque les voit connaît le mot de passe.</translation>
    </message>
    <message>
        <source>a UUID</source>
        <translation>un UUID</translation>
    </message>
    <message>
        <source>The server looks it up; nothing stands in it.</source>
        <translation>Le serveur le recherche&#xa0;; il ne contient rien.</translation>
    </message>
    <message>
        <source>an authorization code or session of Keycloak</source>
        <translation>un code d’autorisation ou une session de Keycloak</translation>
    </message>
    <message>
        <source>Three UUIDs. A code is exchanged for a token once, and is none itself.</source>
        <translation>Trois UUID. Un code s’échange une seule fois contre un jeton, et n’en est pas un.</translation>
    </message>
    <message>
        <source>a ULID</source>
        <translation>un ULID</translation>
    </message>
    <message>
        <source>It begins with the time when it was made; the server looks it up.</source>
        <translation>Il commence par l’heure de sa création&#xa0;; le serveur le recherche.</translation>
    </message>
    <message>
        <source>a reference token of IdentityServer</source>
        <translation>un jeton de référence d’IdentityServer</translation>
    </message>
    <message>
        <source>The API asks the server about it (introspection); nothing stands in it.</source>
        <translation>L’API interroge le serveur à son sujet (introspection)&#xa0;; il ne contient rien.</translation>
    </message>
    <message>
        <source>32 hexadecimal digits, as access keys and session ids have them</source>
        <translation>32 chiffres hexadécimaux, comme en ont les clés d’accès et les identifiants de session</translation>
    </message>
    <message>
        <source>40 hexadecimal digits, as older tokens and SHA-1 have them</source>
        <translation>40 chiffres hexadécimaux, comme en ont les anciens jetons et SHA-1</translation>
    </message>
    <message>
        <source>64 hexadecimal digits, as keys and SHA-256 have them</source>
        <translation>64 chiffres hexadécimaux, comme en ont les clés et SHA-256</translation>
    </message>
    <message>
        <source>a one-time code</source>
        <translation>un code à usage unique</translation>
    </message>
    <message>
        <source>Digits alone are too easy to guess for a token. It may be the code of a second factor.</source>
        <translation>Des chiffres seuls sont trop faciles à deviner pour un jeton. C’est peut-être le code d’un second facteur.</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>une adresse web</translation>
    </message>
    <message>
        <source>It is no token, but may hold one.</source>
        <translation>Ce n’est pas un jeton, mais elle peut en contenir un.</translation>
    </message>
    <message>
        <source>a Branca token</source>
        <translation>un jeton Branca</translation>
    </message>
    <message>
        <source>It is encrypted, and holds the time when it was made.</source>
        <translation>Il est chiffré et contient l’heure de sa création.</translation>
    </message>
    <message>
        <source>a protected ticket, as ASP.NET (OWIN) and others make them</source>
        <translation>un ticket protégé, comme en créent ASP.NET (OWIN) et d’autres</translation>
    </message>
    <message>
        <source>Only the servers that share its key can open it.</source>
        <translation>Seuls les serveurs qui partagent sa clé peuvent l’ouvrir.</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>no keyring answered</source>
        <translation>aucun trousseau n’a répondu</translation>
    </message>
    <message>
        <source>the keyring is locked, or its question was refused</source>
        <translation>le trousseau est verrouillé, ou sa question a été refusée</translation>
    </message>
    <message>
        <source>the keyring does not have what should be there: it is locked, it is another keyring, or it was removed by hand</source>
        <translation>le trousseau n’a pas ce qui devrait s’y trouver&#xa0;: il est verrouillé, c’est un autre trousseau, ou l’entrée a été supprimée à la main</translation>
    </message>
    <message>
        <source>what the keyring has is not what was written</source>
        <translation>ce que contient le trousseau n’est pas ce qui a été écrit</translation>
    </message>
    <message>
        <source>the keyring said yes, and did not have it afterwards</source>
        <translation>le trousseau a accepté, mais ne l’avait pas ensuite</translation>
    </message>
    <message>
        <source>the keyring still has it</source>
        <translation>le trousseau l’a toujours</translation>
    </message>
    <message>
        <source>the keyring has not answered yet; it may be asking you something</source>
        <translation>le trousseau n’a pas encore répondu&#xa0;; il vous pose peut-être une question</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>un autre programme est en train d’y écrire</translation>
    </message>
    <message>
        <source>the list of what is kept can&apos;t be read</source>
        <translation>la liste de ce qui est conservé ne peut pas être lue</translation>
    </message>
    <message>
        <source>the list of what is kept can&apos;t be written</source>
        <translation>la liste de ce qui est conservé ne peut pas être écrite</translation>
    </message>
    <message>
        <source>what is kept can&apos;t be understood</source>
        <translation>ce qui est conservé est incompréhensible</translation>
    </message>
    <message>
        <source>a newer version of Grantscope has kept it</source>
        <translation>une version plus récente de Grantscope l’a conservé</translation>
    </message>
    <message>
        <source>another window or program works on this profile</source>
        <translation>une autre fenêtre ou un autre programme travaille sur ce profil</translation>
    </message>
    <message>
        <source>the file that keeps two programs apart can&apos;t be made</source>
        <translation>le fichier qui empêche deux programmes de se gêner ne peut pas être créé</translation>
    </message>
    <message>
        <source>nothing is kept to sign in with</source>
        <translation>rien n’est conservé pour se connecter</translation>
    </message>
    <message>
        <source>a refresh before was broken off, and may have used up the refresh token</source>
        <translation>une actualisation précédente a été interrompue et a peut-être consommé le jeton d’actualisation</translation>
    </message>
    <message>
        <source>memory only</source>
        <translation>en mémoire seulement</translation>
    </message>
    <message>
        <source>token</source>
        <translation>jeton</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>jeton d’actualisation</translation>
    </message>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>secret client</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Issued and valid</source>
        <translation>Émis et valable</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir de</translation>
    </message>
    <message>
        <source>Signs in again</source>
        <translation>Reconnexion</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualisation</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>The end is not stated.</source>
        <translation>La fin n’est pas indiquée.</translation>
    </message>
    <message>
        <source>%1 %2, %3.</source>
        <comment>Expires, in 59 min, a time</comment>
        <translation>%1 %2, %3.</translation>
    </message>
</context>
<context>
    <name>TokenDiff</name>
    <message>
        <source>The two are one and the same token.</source>
        <translation>Les deux sont un seul et même jeton.</translation>
    </message>
    <message>
        <source>They are two different tokens; what one of them says can&apos;t be read.</source>
        <translation>Ce sont deux jetons différents&#xa0;; le contenu de l’un d’eux est illisible.</translation>
    </message>
    <message>
        <source>They say the same; only their signatures or their spelling differ.</source>
        <translation>Ils disent la même chose&#xa0;; seules leurs signatures ou leur écriture diffèrent.</translation>
    </message>
    <message>
        <source>They differ only in what is new in every token, such as its times.</source>
        <translation>Ils ne diffèrent que par ce qui change dans chaque jeton, comme ses heures.</translation>
    </message>
    <message>
        <source>%1 of the header</source>
        <translation>%1 de l’en-tête</translation>
    </message>
    <message>
        <source>They differ in %1.</source>
        <translation>Ils diffèrent par %1.</translation>
    </message>
    <message numerus="yes">
        <source>They differ in %1 and %Ln more.</source>
        <translation>
            <numerusform>Ils diffèrent par %1 et %Ln autre.</numerusform>
            <numerusform>Ils diffèrent par %1 et %Ln autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>Expired %1, by its own exp</source>
        <translation>Expiré %1, selon son propre exp</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Expiré %1</translation>
    </message>
    <message>
        <source>Expired %1, by the answer&apos;s %2</source>
        <translation>Expiré %1, selon %2 de la réponse</translation>
    </message>
    <message>
        <source>Not yet valid: this computer&apos;s clock is %1 slow</source>
        <translation>Pas encore valable&#xa0;: l’horloge de cet ordinateur retarde de %1</translation>
    </message>
    <message>
        <source>Expired %1 by this computer&apos;s clock, which is %2 fast</source>
        <translation>Expiré %1 selon l’horloge de cet ordinateur, qui avance de %2</translation>
    </message>
    <message>
        <source>Not valid before %1 (%2)</source>
        <translation>Non valable avant %1 (%2)</translation>
    </message>
    <message>
        <source>Active: expires %1</source>
        <translation>Actif&#xa0;: expire %1</translation>
    </message>
    <message>
        <source>Active only by the leeway of %1: expired %2</source>
        <translation>Actif seulement grâce à la tolérance de %1&#xa0;: expiré %2</translation>
    </message>
    <message>
        <source>Active only by the leeway of %1: not valid before %2</source>
        <translation>Actif seulement grâce à la tolérance de %1&#xa0;: non valable avant %2</translation>
    </message>
    <message>
        <source>Active; the server does not say for how long</source>
        <translation>Actif&#xa0;; le serveur ne dit pas pour combien de temps</translation>
    </message>
    <message>
        <source>No expiry is stated in it</source>
        <translation>Il n’indique aucune expiration</translation>
    </message>
    <message>
        <source>Looks like a JWT without its beginning; what could be read of it is below.</source>
        <translation>Ressemble à un JWT sans son début&#xa0;; ce qui a pu en être lu figure ci-dessous.</translation>
    </message>
    <message>
        <source>Looks like a JWT cut off in the header; what could be read of it is below.</source>
        <translation>Ressemble à un JWT coupé dans l’en-tête&#xa0;; ce qui a pu en être lu figure ci-dessous.</translation>
    </message>
    <message>
        <source>Looks like a JWT cut off after the header; what could be read of it is below.</source>
        <translation>Ressemble à un JWT coupé après l’en-tête&#xa0;; ce qui a pu en être lu figure ci-dessous.</translation>
    </message>
    <message>
        <source>Looks like a JWT without its signature; what could be read of it is below.</source>
        <translation>Ressemble à un JWT sans sa signature&#xa0;; ce qui a pu en être lu figure ci-dessous.</translation>
    </message>
    <message>
        <source>Begins like a JWT but has too many parts; what could be read of it is below.</source>
        <translation>Commence comme un JWT mais a trop de parties&#xa0;; ce qui a pu en être lu figure ci-dessous.</translation>
    </message>
    <message>
        <source>Looks like a JWT cut off in the payload; what could be read of it is below.</source>
        <translation>Ressemble à un JWT coupé dans la charge utile&#xa0;; ce qui a pu en être lu figure ci-dessous.</translation>
    </message>
    <message>
        <source>Looks like a JWT cut off in the payload; the claims up to there are below.</source>
        <translation>Ressemble à un JWT coupé dans la charge utile&#xa0;; les claims jusque-là figurent ci-dessous.</translation>
    </message>
    <message>
        <source>There is no token here: the text is empty.</source>
        <translation>Il n’y a pas de jeton ici&#xa0;: le texte est vide.</translation>
    </message>
    <message numerus="yes">
        <source>Looks like %1 (%Ln characters): only the server can say whether it is good.</source>
        <translation>
            <numerusform>Ressemble à %1 (%Ln caractère)&#xa0;: seul le serveur peut dire s’il est bon.</numerusform>
            <numerusform>Ressemble à %1 (%Ln caractères)&#xa0;: seul le serveur peut dire s’il est bon.</numerusform>
        </translation>
    </message>
    <message>
        <source>An opaque token of one character: only the server can say what it is.</source>
        <translation>Un jeton opaque d’un seul caractère&#xa0;: seul le serveur peut dire ce que c’est.</translation>
    </message>
    <message numerus="yes">
        <source>An opaque token of %Ln characters: only the server can say what it is.</source>
        <translation>
            <numerusform>Un jeton opaque de %Ln caractère&#xa0;: seul le serveur peut dire ce que c’est.</numerusform>
            <numerusform>Un jeton opaque de %Ln caractères&#xa0;: seul le serveur peut dire ce que c’est.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is encrypted (JWE): only its recipient can read what it says.</source>
        <translation>Il est chiffré (JWE)&#xa0;: seul son destinataire peut lire ce qu’il contient.</translation>
    </message>
    <message>
        <source>An encrypted token (JWE): only its recipient can read what it says.</source>
        <translation>Un jeton chiffré (JWE)&#xa0;: seul son destinataire peut lire ce qu’il contient.</translation>
    </message>
    <message>
        <source>A JWT whose claims can&apos;t be read as JSON; what could be decoded is below.</source>
        <translation>Un JWT dont les claims ne peuvent pas être lus comme JSON&#xa0;; ce qui a pu être décodé figure ci-dessous.</translation>
    </message>
    <message>
        <source>A JWT whose payload is damaged; the claims up to there are below.</source>
        <translation>Un JWT dont la charge utile est endommagée&#xa0;; les claims jusque-là figurent ci-dessous.</translation>
    </message>
    <message>
        <source>A JWT whose expiry can&apos;t be read.</source>
        <translation>Un JWT dont l’expiration est illisible.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1; the signature was not checked.</source>
        <translation>%1&#xa0;; la signature n’a pas été vérifiée.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Made for nobody in particular, but you asked about %1.</source>
        <translation>N’est destiné à personne en particulier, mais vous avez demandé pour %1.</translation>
    </message>
    <message>
        <source>Made for %1, but you asked about %2.</source>
        <translation>Destiné à %1, mais vous avez demandé pour %2.</translation>
    </message>
    <message>
        <source>It names no issuer, but you asked about %1.</source>
        <translation>Il ne nomme aucun émetteur, mais vous avez demandé pour %1.</translation>
    </message>
    <message>
        <source>Made by %1, but you asked about %2.</source>
        <translation>Émis par %1, mais vous avez demandé pour %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two units of time: 2 h 59 min</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%Ln j</numerusform>
            <numerusform>%Ln j</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The signature does not match this key: do not trust what it says.</source>
        <translation>La signature ne correspond pas à cette clé&#xa0;: ne vous fiez pas à ce que dit le jeton.</translation>
    </message>
    <message>
        <source>It is signed in a way that this key is not for: do not trust what it says.</source>
        <translation>Il est signé d’une manière pour laquelle cette clé n’est pas prévue&#xa0;: ne vous fiez pas à ce qu’il dit.</translation>
    </message>
    <message>
        <source>It is not signed: anybody could have written it.</source>
        <translation>Il n’est pas signé&#xa0;: n’importe qui a pu l’écrire.</translation>
    </message>
    <message>
        <source>The signature can&apos;t be valid, since the token breaks the rules for signed ones: do not trust what it says.</source>
        <translation>La signature ne peut pas être valide, car le jeton enfreint les règles des jetons signés&#xa0;: ne vous fiez pas à ce qu’il dit.</translation>
    </message>
    <message>
        <source>The signature was not checked: the key is too short to prove anything.</source>
        <translation>La signature n’a pas été vérifiée&#xa0;: la clé est trop courte pour prouver quoi que ce soit.</translation>
    </message>
    <message>
        <source>The signature was not checked: none of the keys is the one that the token names.</source>
        <translation>La signature n’a pas été vérifiée&#xa0;: aucune des clés n’est celle que le jeton désigne.</translation>
    </message>
    <message>
        <source>The signature was not checked.</source>
        <translation>La signature n’a pas été vérifiée.</translation>
    </message>
    <message>
        <source>The signature is valid.</source>
        <translation>La signature est valide.</translation>
    </message>
    <message>
        <source>The signature could not be checked.</source>
        <translation>La signature n’a pas pu être vérifiée.</translation>
    </message>
</context>
</TS>
