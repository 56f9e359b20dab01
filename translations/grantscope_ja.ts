<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AnswerMembers</name>
    <message>
        <source>What is sent with each request; its fingerprint</source>
        <translation>各要求とともに送信するもの (表示はフィンガープリント)</translation>
    </message>
    <message>
        <source>How it is sent</source>
        <translation>送信方法</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>終了時刻</translation>
    </message>
    <message>
        <source>How long it lives: %1</source>
        <translation>有効期間: %1</translation>
    </message>
    <message>
        <source>Gets the next token without the password; its fingerprint</source>
        <translation>パスワードなしで次のトークンを取得するためのもの (表示はフィンガープリント)</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>許可される内容</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Whose token it is</source>
        <translation>トークンの所有者</translation>
    </message>
    <message>
        <source>Not a member that the standard knows</source>
        <translation>標準にないメンバー</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>The body is larger than %1 and was not kept.</source>
        <translation>本文は %1 より大きいため、保持していません。</translation>
    </message>
    <message>
        <source>The body&apos;s content coding is broken: it can&apos;t be read.</source>
        <translation>本文の符号化が壊れているため、読み取れません。</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>%2 のうち最初の %1 を表示しています。</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>応答に本文がありません。</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>Not a claim that is known here.</source>
        <translation>ここでは知られていないクレームです。</translation>
    </message>
    <message>
        <source>Not a header member that is known here.</source>
        <translation>ここでは知られていないヘッダーのメンバーです。</translation>
    </message>
    <message>
        <source>no time in seconds; in milliseconds it would be %1</source>
        <translation>秒単位の時刻ではありません。ミリ秒単位なら %1 です</translation>
    </message>
    <message>
        <source>beyond the year 9999</source>
        <translation>9999 年より後</translation>
    </message>
    <message>
        <source>no time that can be read</source>
        <translation>読み取れる時刻ではありません</translation>
    </message>
    <message>
        <source>before 1970</source>
        <translation>1970 年より前</translation>
    </message>
    <message>
        <source>Not signed: anybody could have written it</source>
        <translation>署名なし。誰でも書けたはずのものです</translation>
    </message>
    <message>
        <source>Signed with a secret that only the issuer and the API hold</source>
        <translation>発行者と API だけが持つシークレットで署名されています</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>Expires, a time, in 59 min</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>有効期限切れ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Expires: no time that can be read</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Issuer: Who made this token.</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Who made this token.</source>
        <translation>このトークンを発行した者。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Whom it is about; the same user has the same one at this issuer.</source>
        <translation>対象となるユーザー。同じ発行者では、同じユーザーは同じ値になります。</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>Who is meant to accept it; everybody else must refuse it.</source>
        <translation>受け付けるべき相手。それ以外は拒否しなければなりません。</translation>
    </message>
    <message>
        <source>Authorized party</source>
        <translation>許可された当事者</translation>
    </message>
    <message>
        <source>The client to which it was issued.</source>
        <translation>トークンの発行を受けたクライアント。</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>What it allows, as words between spaces.</source>
        <translation>許可される内容。空白区切りの語で表します。</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Which roles the user or the client has here.</source>
        <translation>ユーザーまたはクライアントがここで持つロール。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Which groups the user belongs to.</source>
        <translation>ユーザーが属するグループ。</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>資格</translation>
    </message>
    <message>
        <source>What the user may use.</source>
        <translation>ユーザーが利用できるもの。</translation>
    </message>
    <message>
        <source>What it allows, in detail.</source>
        <translation>許可される内容の詳細。</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>From then on it must be refused.</source>
        <translation>これ以降は拒否しなければなりません。</translation>
    </message>
    <message>
        <source>Not valid before</source>
        <translation>有効開始</translation>
    </message>
    <message>
        <source>Until then it must be refused.</source>
        <translation>それまでは拒否しなければなりません。</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>When it was made.</source>
        <translation>作成された時刻。</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>トークン ID</translation>
    </message>
    <message>
        <source>The serial number of this one token.</source>
        <translation>このトークン固有のシリアル番号。</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>アクター</translation>
    </message>
    <message>
        <source>Who acts for the subject.</source>
        <translation>サブジェクトの代わりに操作する者。</translation>
    </message>
    <message>
        <source>May act</source>
        <translation>代理可能</translation>
    </message>
    <message>
        <source>Who may act for the subject.</source>
        <translation>サブジェクトの代わりに操作してよい者。</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Bound to a key or certificate: without that the token is of no use.</source>
        <translation>キーまたは証明書に結び付けられています。それがなければトークンは使えません。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>What happened, such as a logout.</source>
        <translation>ログアウトなどの出来事。</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>トランザクション</translation>
    </message>
    <message>
        <source>Ties several tokens to one transaction.</source>
        <translation>複数のトークンを 1 つのトランザクションに結び付けます。</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Whether the server still takes it.</source>
        <translation>サーバーがまだ受け付けるかどうか。</translation>
    </message>
    <message>
        <source>Introspection</source>
        <translation>イントロスペクション</translation>
    </message>
    <message>
        <source>What the server says about the token.</source>
        <translation>トークンについてのサーバーの回答。</translation>
    </message>
    <message>
        <source>Verifiable credential</source>
        <translation>検証可能な資格情報</translation>
    </message>
    <message>
        <source>A statement about the subject that others can check.</source>
        <translation>サブジェクトについての、第三者が検証できる記述。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>The HTTP method that this proof was made for.</source>
        <translation>この証明の対象となる HTTP メソッド。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>The address that this proof was made for.</source>
        <translation>この証明の対象となるアドレス。</translation>
    </message>
    <message>
        <source>Access token hash</source>
        <translation>アクセストークンのハッシュ</translation>
    </message>
    <message>
        <source>Ties this proof to one access token.</source>
        <translation>この証明を 1 つのアクセストークンに結び付けます。</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>When the user last proved who they are.</source>
        <translation>ユーザーが最後に本人確認を行った時刻。</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>ノンス</translation>
    </message>
    <message>
        <source>Ties it to one sign-in.</source>
        <translation>1 回のサインインに結び付けます。</translation>
    </message>
    <message>
        <source>Authentication level</source>
        <translation>認証レベル</translation>
    </message>
    <message>
        <source>How strongly the user was authenticated.</source>
        <translation>ユーザーがどの程度強力に認証されたか。</translation>
    </message>
    <message>
        <source>Authentication methods</source>
        <translation>認証方式</translation>
    </message>
    <message>
        <source>By which means the user was authenticated, such as pwd or mfa.</source>
        <translation>ユーザーの認証に使われた手段。pwd や mfa など。</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Which session it belongs to.</source>
        <translation>属するセッション。</translation>
    </message>
    <message>
        <source>Ties this ID token to its access token.</source>
        <translation>この ID トークンをアクセストークンに結び付けます。</translation>
    </message>
    <message>
        <source>Code hash</source>
        <translation>コードのハッシュ</translation>
    </message>
    <message>
        <source>Ties this ID token to its authorization code.</source>
        <translation>この ID トークンを認可コードに結び付けます。</translation>
    </message>
    <message>
        <source>State hash</source>
        <translation>state のハッシュ</translation>
    </message>
    <message>
        <source>Ties this ID token to the state of the request.</source>
        <translation>この ID トークンを要求の state に結び付けます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>The user&apos;s full name.</source>
        <translation>ユーザーの氏名。</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>The user&apos;s first name.</source>
        <translation>ユーザーの名。</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>The user&apos;s last name.</source>
        <translation>ユーザーの姓。</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>ミドルネーム</translation>
    </message>
    <message>
        <source>The user&apos;s middle name.</source>
        <translation>ユーザーのミドルネーム。</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>ニックネーム</translation>
    </message>
    <message>
        <source>What the user is called by friends.</source>
        <translation>ユーザーの親しい呼び名。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>What the user likes to be called; it may change.</source>
        <translation>ユーザーが希望する呼び名。変わることがあります。</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Where the user can be written to; it may change.</source>
        <translation>ユーザーの連絡先メールアドレス。変わることがあります。</translation>
    </message>
    <message>
        <source>E-mail address checked</source>
        <translation>メールアドレスの確認</translation>
    </message>
    <message>
        <source>Whether somebody made sure that the address is the user&apos;s.</source>
        <translation>アドレスがユーザー本人のものと確認されたかどうか。</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Where the user can be called.</source>
        <translation>ユーザーの連絡先電話番号。</translation>
    </message>
    <message>
        <source>Phone number checked</source>
        <translation>電話番号の確認</translation>
    </message>
    <message>
        <source>Whether somebody made sure that the number is the user&apos;s.</source>
        <translation>番号がユーザー本人のものと確認されたかどうか。</translation>
    </message>
    <message>
        <source>The user&apos;s postal address.</source>
        <translation>ユーザーの住所。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The user&apos;s language and country.</source>
        <translation>ユーザーの言語と国。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Where the user&apos;s clock is set to.</source>
        <translation>ユーザーの時計の時間帯。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>The address of the user&apos;s picture.</source>
        <translation>ユーザーの画像のアドレス。</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>プロフィールページ</translation>
    </message>
    <message>
        <source>The address of the user&apos;s profile page.</source>
        <translation>ユーザーのプロフィールページのアドレス。</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Web サイト</translation>
    </message>
    <message>
        <source>The user&apos;s web site.</source>
        <translation>ユーザーの Web サイト。</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>The user&apos;s gender, as the user stated it.</source>
        <translation>ユーザーが申告した性別。</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>The user&apos;s date of birth.</source>
        <translation>ユーザーの生年月日。</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <translation>プロフィールの変更</translation>
    </message>
    <message>
        <source>When the user&apos;s data last changed.</source>
        <translation>ユーザーのデータが最後に変更された時刻。</translation>
    </message>
    <message>
        <source>Object id</source>
        <translation>オブジェクト ID</translation>
    </message>
    <message>
        <source>The user or service in the directory; it never changes.</source>
        <translation>ディレクトリ内のユーザーまたはサービス。変わることはありません。</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>The directory that the user signed in to.</source>
        <translation>ユーザーがサインインしたディレクトリ。</translation>
    </message>
    <message>
        <source>User principal name</source>
        <translation>ユーザープリンシパル名</translation>
    </message>
    <message>
        <source>The user&apos;s sign-in name; it may change.</source>
        <translation>ユーザーのサインイン名。変わることがあります。</translation>
    </message>
    <message>
        <source>Unique name</source>
        <translation>一意名</translation>
    </message>
    <message>
        <source>A name to show; it need not be unique.</source>
        <translation>表示用の名前。一意とは限りません。</translation>
    </message>
    <message>
        <source>Passport id</source>
        <translation>Passport ID</translation>
    </message>
    <message>
        <source>An older id of the user.</source>
        <translation>ユーザーの以前の ID。</translation>
    </message>
    <message>
        <source>Windows SID</source>
        <translation>Windows SID</translation>
    </message>
    <message>
        <source>The user&apos;s id in the company&apos;s own directory.</source>
        <translation>会社独自のディレクトリでのユーザーの ID。</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>ID プロバイダー</translation>
    </message>
    <message>
        <source>Who authenticated the user, if not the issuer.</source>
        <translation>ユーザーを認証した者 (発行者以外の場合)。</translation>
    </message>
    <message>
        <source>Client name</source>
        <translation>クライアント名</translation>
    </message>
    <message>
        <source>What the client is called in the directory.</source>
        <translation>ディレクトリでのクライアントの名前。</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>クライアント認証</translation>
    </message>
    <message>
        <source>0: none; 1: a secret; 2: a certificate.</source>
        <translation>0: なし、1: シークレット、2: 証明書。</translation>
    </message>
    <message>
        <source>What it allows on behalf of the user.</source>
        <translation>ユーザーに代わって許可される内容。</translation>
    </message>
    <message>
        <source>Directory roles</source>
        <translation>ディレクトリロール</translation>
    </message>
    <message>
        <source>The user&apos;s administrator roles in the directory.</source>
        <translation>ディレクトリでのユーザーの管理者ロール。</translation>
    </message>
    <message>
        <source>Has groups</source>
        <translation>グループあり</translation>
    </message>
    <message>
        <source>The user has more groups than fit into the token.</source>
        <translation>ユーザーのグループが多く、トークンに収まりません。</translation>
    </message>
    <message>
        <source>Claims elsewhere</source>
        <translation>別の場所のクレーム</translation>
    </message>
    <message>
        <source>Claims that did not fit and must be fetched, such as groups.</source>
        <translation>グループなど、トークンに収まらず、別途取得が必要なクレーム。</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>取得場所</translation>
    </message>
    <message>
        <source>Where the claims that did not fit can be fetched.</source>
        <translation>収まらなかったクレームを取得できる場所。</translation>
    </message>
    <message>
        <source>Kind of subject</source>
        <translation>サブジェクトの種類</translation>
    </message>
    <message>
        <source>user or app: whether a person or a program got it.</source>
        <translation>user または app。取得したのが人かプログラムかを示します。</translation>
    </message>
    <message>
        <source>Account state</source>
        <translation>アカウントの状態</translation>
    </message>
    <message>
        <source>0: a member of the directory; 1: a guest.</source>
        <translation>0: ディレクトリのメンバー、1: ゲスト。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Which version of token this is; 1.0 and 2.0 name their claims differently.</source>
        <translation>トークンのバージョン。1.0 と 2.0 ではクレームの名前が異なります。</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP アドレス</translation>
    </message>
    <message>
        <source>Where the user signed in from.</source>
        <translation>ユーザーがサインインした場所。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>The device that the user signed in on.</source>
        <translation>ユーザーがサインインしたデバイス。</translation>
    </message>
    <message>
        <source>Login hint</source>
        <translation>ログインヒント</translation>
    </message>
    <message>
        <source>What to pass on so that the user need not type a name.</source>
        <translation>ユーザーが名前を入力しなくて済むように渡す値。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Where the directory is kept.</source>
        <translation>ディレクトリの保存地域。</translation>
    </message>
    <message>
        <source>Directory created</source>
        <translation>ディレクトリの作成</translation>
    </message>
    <message>
        <source>When the directory was made.</source>
        <translation>ディレクトリが作成された時刻。</translation>
    </message>
    <message>
        <source>Subject elsewhere</source>
        <translation>別の場所のサブジェクト</translation>
    </message>
    <message>
        <source>What this user is called as sub in other tokens.</source>
        <translation>ほかのトークンで、このユーザーを表す sub の値。</translation>
    </message>
    <message>
        <source>Authentication contexts</source>
        <translation>認証コンテキスト</translation>
    </message>
    <message>
        <source>Which conditional-access conditions were met.</source>
        <translation>満たされた条件付きアクセスの条件。</translation>
    </message>
    <message>
        <source>Sign-in state</source>
        <translation>サインインの状態</translation>
    </message>
    <message>
        <source>What is known of the device and network, such as kmsi or dvc_mngd.</source>
        <translation>デバイスとネットワークについて分かっていること。kmsi や dvc_mngd など。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>The user&apos;s country.</source>
        <translation>ユーザーの国。</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部用</translation>
    </message>
    <message>
        <source>Used by the issuer itself.</source>
        <translation>発行者自身が使います。</translation>
    </message>
    <message>
        <source>The serial number of this one token; the sign-in log knows it.</source>
        <translation>このトークン固有のシリアル番号。サインインログで確認できます。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s own; not meant for others.</source>
        <translation>Microsoft 専用で、ほかの用途は想定されていません。</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>パスワードの有効期限</translation>
    </message>
    <message>
        <source>When the user&apos;s password expires.</source>
        <translation>ユーザーのパスワードが有効期限切れになる時刻。</translation>
    </message>
    <message>
        <source>Password page</source>
        <translation>パスワードのページ</translation>
    </message>
    <message>
        <source>Where the user can change the password.</source>
        <translation>ユーザーがパスワードを変更できる場所。</translation>
    </message>
    <message>
        <source>Name id</source>
        <translation>名前 ID</translation>
    </message>
    <message>
        <source>Whom it is about, as .NET calls it.</source>
        <translation>対象となるユーザー (.NET での名称)。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Which roles the user has here, as .NET calls it.</source>
        <translation>ユーザーがここで持つロール (.NET での名称)。</translation>
    </message>
    <message>
        <source>Kind of client</source>
        <translation>クライアントの種類</translation>
    </message>
    <message>
        <source>Public or Confidential: whether the client can keep a secret.</source>
        <translation>Public または Confidential。クライアントがシークレットを守れるかどうかを示します。</translation>
    </message>
    <message>
        <source>Authentication method</source>
        <translation>認証方式</translation>
    </message>
    <message>
        <source>By which means the user was authenticated.</source>
        <translation>ユーザーの認証に使われた手段。</translation>
    </message>
    <message>
        <source>The user&apos;s name, as .NET calls it.</source>
        <translation>ユーザーの名前 (.NET での名称)。</translation>
    </message>
    <message>
        <source>The user&apos;s e-mail address, as .NET calls it.</source>
        <translation>ユーザーのメールアドレス (.NET での名称)。</translation>
    </message>
    <message>
        <source>Realm roles</source>
        <translation>レルムロール</translation>
    </message>
    <message>
        <source>The user&apos;s roles in the whole realm.</source>
        <translation>レルム全体でのユーザーのロール。</translation>
    </message>
    <message>
        <source>Client roles</source>
        <translation>クライアントロール</translation>
    </message>
    <message>
        <source>The user&apos;s roles, client by client.</source>
        <translation>クライアントごとのユーザーのロール。</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>許可されたオリジン</translation>
    </message>
    <message>
        <source>Which web pages may use it.</source>
        <translation>これを使える Web ページ。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What kind of token it is, such as Bearer, ID, Refresh or Offline.</source>
        <translation>トークンの種類。Bearer、ID、Refresh、Offline など。</translation>
    </message>
    <message>
        <source>The client, where no user was involved.</source>
        <translation>クライアント (ユーザーが関与していない場合)。</translation>
    </message>
    <message>
        <source>Client host</source>
        <translation>クライアントのホスト</translation>
    </message>
    <message>
        <source>Where the client asked from.</source>
        <translation>クライアントの要求元。</translation>
    </message>
    <message>
        <source>Client address</source>
        <translation>クライアントのアドレス</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>グラントの種類</translation>
    </message>
    <message>
        <source>By which grant it was got.</source>
        <translation>取得に使われたグラント。</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>アクセス許可</translation>
    </message>
    <message>
        <source>What it allows, by the roles of the user.</source>
        <translation>ユーザーのロールによって許可される内容。</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>The organization that the user signed in to.</source>
        <translation>ユーザーがサインインした組織。</translation>
    </message>
    <message>
        <source>Organization name</source>
        <translation>組織名</translation>
    </message>
    <message>
        <source>What the organization is called.</source>
        <translation>組織の名前。</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>The user&apos;s id at the issuer.</source>
        <translation>発行者でのユーザーの ID。</translation>
    </message>
    <message>
        <source>The user&apos;s name in the user pool.</source>
        <translation>ユーザープールでのユーザーの名前。</translation>
    </message>
    <message>
        <source>The user&apos;s groups in the user pool.</source>
        <translation>ユーザープールでのユーザーのグループ。</translation>
    </message>
    <message>
        <source>IAM roles</source>
        <translation>IAM ロール</translation>
    </message>
    <message>
        <source>Which IAM roles the user&apos;s groups give.</source>
        <translation>ユーザーのグループによって得られる IAM ロール。</translation>
    </message>
    <message>
        <source>Preferred IAM role</source>
        <translation>優先 IAM ロール</translation>
    </message>
    <message>
        <source>The IAM role that counts first.</source>
        <translation>最初に適用される IAM ロール。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>id or access: what the token is for.</source>
        <translation>id または access。トークンの用途を示します。</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>The sign-in that it came from.</source>
        <translation>このトークンの元になったサインイン。</translation>
    </message>
    <message>
        <source>First token id</source>
        <translation>最初のトークン ID</translation>
    </message>
    <message>
        <source>The serial number of the sign-in that its refreshes go back to.</source>
        <translation>更新の起点となったサインインのシリアル番号。</translation>
    </message>
    <message>
        <source>Identity providers</source>
        <translation>ID プロバイダー</translation>
    </message>
    <message>
        <source>Where the user is known from.</source>
        <translation>ユーザーを認識している提供元。</translation>
    </message>
    <message>
        <source>Which version of token this is.</source>
        <translation>トークンのバージョン。</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>An attribute that the maintainers of the user pool added.</source>
        <translation>ユーザープールの保守担当者が追加した属性。</translation>
    </message>
    <message>
        <source>Hosted domain</source>
        <translation>ホストドメイン</translation>
    </message>
    <message>
        <source>The company&apos;s domain at Google.</source>
        <translation>Google での会社のドメイン。</translation>
    </message>
    <message>
        <source>Firebase</source>
        <translation>Firebase</translation>
    </message>
    <message>
        <source>How the user signed in to Firebase.</source>
        <translation>Firebase へのサインイン方法。</translation>
    </message>
    <message>
        <source>The user&apos;s sign-in name.</source>
        <translation>ユーザーのサインイン名。</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>What the user may do.</source>
        <translation>ユーザーに許可されている操作。</translation>
    </message>
    <message>
        <source>Access token id</source>
        <translation>アクセストークン ID</translation>
    </message>
    <message>
        <source>The access token that this refresh token belongs to.</source>
        <translation>このリフレッシュトークンが属するアクセストークン。</translation>
    </message>
    <message>
        <source>The customer that the user belongs to.</source>
        <translation>ユーザーが属する顧客。</translation>
    </message>
    <message>
        <source>Added claim</source>
        <translation>追加のクレーム</translation>
    </message>
    <message>
        <source>A claim that the maintainers of the issuer added, named by an address.</source>
        <translation>発行者の保守担当者が追加したクレーム。名前はアドレスの形です。</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>How the token is signed, or how its key is encrypted.</source>
        <translation>トークンの署名方式、またはキーの暗号化方式。</translation>
    </message>
    <message>
        <source>What kind of token it is.</source>
        <translation>トークンの種類。</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>コンテンツの種類</translation>
    </message>
    <message>
        <source>What kind of content it carries; JWT means a token inside a token.</source>
        <translation>格納している内容の種類。JWT は、トークンの中にトークンがあることを示します。</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>キー ID</translation>
    </message>
    <message>
        <source>Which of the issuer&apos;s keys signed it.</source>
        <translation>署名に使われた発行者のキー。</translation>
    </message>
    <message>
        <source>Key set address</source>
        <translation>キーセットのアドレス</translation>
    </message>
    <message>
        <source>Where the keys are said to be; it is never followed.</source>
        <translation>キーがあるとされる場所。アクセスすることはありません。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>A key that the token brings along; it is never used.</source>
        <translation>トークンに含まれるキー。使うことはありません。</translation>
    </message>
    <message>
        <source>Certificate address</source>
        <translation>証明書のアドレス</translation>
    </message>
    <message>
        <source>Where the certificate is said to be; it is never followed.</source>
        <translation>証明書があるとされる場所。アクセスすることはありません。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Certificates that the token brings along; they are never used.</source>
        <translation>トークンに含まれる証明書。使うことはありません。</translation>
    </message>
    <message>
        <source>Certificate fingerprint</source>
        <translation>証明書のフィンガープリント</translation>
    </message>
    <message>
        <source>SHA-1 of the signer&apos;s certificate.</source>
        <translation>署名者の証明書の SHA-1。</translation>
    </message>
    <message>
        <source>SHA-256 of the signer&apos;s certificate.</source>
        <translation>署名者の証明書の SHA-256。</translation>
    </message>
    <message>
        <source>Critical extensions</source>
        <translation>必須の拡張</translation>
    </message>
    <message>
        <source>Extensions that a checker must understand, or refuse the token.</source>
        <translation>検証側が理解しなければならない拡張。理解できなければ、トークンを拒否する必要があります。</translation>
    </message>
    <message>
        <source>Payload encoding</source>
        <translation>ペイロードの符号化</translation>
    </message>
    <message>
        <source>False: the payload is signed without Base64.</source>
        <translation>False: ペイロードは Base64 なしで署名されています。</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>How the content is encrypted.</source>
        <translation>内容の暗号化方式。</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>How the content was compressed before it was encrypted.</source>
        <translation>暗号化前の内容の圧縮方式。</translation>
    </message>
    <message>
        <source>Ephemeral key</source>
        <translation>一時キー</translation>
    </message>
    <message>
        <source>The sender&apos;s public key for this one message.</source>
        <translation>このメッセージ専用の、送信者の公開キー。</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>反復回数</translation>
    </message>
    <message>
        <source>How often the password was hashed to make the key.</source>
        <translation>キーを作るためにパスワードをハッシュした回数。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s mark on tokens for its own APIs; others can&apos;t check their signatures.</source>
        <translation>Microsoft が自社の API 用トークンに付ける印。ほかの者は署名を検証できません。</translation>
    </message>
    <message>
        <source>Details of authorization</source>
        <translation>認可の詳細</translation>
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
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gained</source>
        <translation>
            <numerusform>%Ln 件追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>%Ln 件削除</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 gained, 1 lost</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>CopyTable</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>The profiles can&apos;t be read, and were left as they are: %1 (%2). New ones can&apos;t be saved until the file is mended or moved away.</source>
        <translation>プロファイルを読み取れないため、そのまま残しました: %1 (%2)。ファイルを修復するか移動するまで、新しいプロファイルは保存できません。</translation>
    </message>
    <message>
        <source>Not everything in the file of profiles can be used: %1 (%2).</source>
        <translation>プロファイルのファイルに使用できない内容があります: %1 (%2)。</translation>
    </message>
</context>
<context>
    <name>Dialects</name>
    <message>
        <source>OAuth 2.0 token endpoint (RFC 6749)</source>
        <translation>OAuth 2.0 トークンエンドポイント (RFC 6749)</translation>
    </message>
    <message>
        <source>Saasu: POST authorisation/token</source>
        <translation>Saasu: POST authorisation/token</translation>
    </message>
    <message>
        <source>PalmSmart: POST Token</source>
        <translation>PalmSmart: POST Token</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Name (DNS)</source>
        <translation>名前 (DNS)</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation>接続 (TCP)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>暗号化 (TLS)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1、有効期限切れ</translation>
    </message>
    <message>
        <source>%1, not valid yet</source>
        <translation>%1、まだ有効ではありません</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1、%n 日後</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as it was set here.</source>
        <translation>%1 (ここでの設定どおり)。</translation>
    </message>
    <message>
        <source>%1, from the system or its environment.</source>
        <translation>%1 (システムまたは環境変数による)。</translation>
    </message>
    <message>
        <source>None: the server is this computer.</source>
        <translation>なし: サーバーはこのコンピューターです。</translation>
    </message>
    <message>
        <source>None: the system names none for this server.</source>
        <translation>なし: システムには、このサーバー用のプロキシの指定がありません。</translation>
    </message>
    <message>
        <source>None, as it was set here.</source>
        <translation>なし (ここでの設定どおり)。</translation>
    </message>
    <message>
        <source>%1 is an address, so there is no name to look up.</source>
        <translation>%1 はアドレスのため、名前を調べる必要はありません。</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 は %2 です。</translation>
    </message>
    <message>
        <source>%1 is not known here. That does no harm: the proxy looks it up.</source>
        <translation>%1 はこのコンピューターでは見つかりません。プロキシが調べるため、問題はありません。</translation>
    </message>
    <message>
        <source>Connected through the proxy.</source>
        <translation>プロキシ経由で接続しました。</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>%1 に接続しました。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 ends in %n day(s): tell the server&apos;s maintainers.</source>
        <translation>
            <numerusform>%1 の証明書の有効期限は %n 日後です。サーバーの保守担当者に知らせてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password (407).</source>
        <translation>プロキシがユーザー名とパスワードを求めています (407)。</translation>
    </message>
    <message>
        <source>Put them into the proxy&apos;s address in the environment variable https_proxy.</source>
        <translation>環境変数 https_proxy のプロキシのアドレスに、それらを含めてください。</translation>
    </message>
    <message>
        <source>The server answers, but with a fault of its own (%1).</source>
        <translation>サーバーは応答しましたが、サーバー側で障害が起きています (%1)。</translation>
    </message>
    <message>
        <source>Try again later. If it stays, tell the server&apos;s maintainers.</source>
        <translation>後でもう一度試してください。解決しない場合は、サーバーの保守担当者に知らせてください。</translation>
    </message>
    <message>
        <source>The server answers (%1). It was asked with HEAD, without any credentials, so any answer is good.</source>
        <translation>サーバーが応答しました (%1)。資格情報なしの HEAD で確認したため、どの応答でも問題ありません。</translation>
    </message>
    <message>
        <source>The answer has no Date header to compare with.</source>
        <translation>応答に、比較するための Date ヘッダーがありません。</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 s from this computer&apos;s.</source>
        <translation>サーバーの時計とこのコンピューターの時計の差は %1 秒です。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the server&apos;s (%2 s).</source>
        <translation>このコンピューターの時計は、サーバーより %1 遅れています (%2 秒)。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the server&apos;s (%2 s).</source>
        <translation>このコンピューターの時計は、サーバーより %1 進んでいます (%2 秒)。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock. If it is right, tell the server&apos;s maintainers.</source>
        <translation>このコンピューターの時計を合わせてください。正しい場合は、サーバーの保守担当者に知らせてください。</translation>
    </message>
    <message>
        <source>There is none: secrets are kept in memory, and are gone when the program ends.</source>
        <translation>キーリングはありません。シークレットはメモリ内に保持され、プログラムを終了すると消えます。</translation>
    </message>
    <message>
        <source>%1: a value of no use was written, read back and removed.</source>
        <translation>%1: 試験用の値を書き込み、読み出し、削除しました。</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 は %2 秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>It may be asking you something in another window. Answer it, and run the checks again.</source>
        <translation>別のウィンドウで確認を求めている可能性があります。それに答えてから、もう一度チェックを実行してください。</translation>
    </message>
    <message>
        <source>TLS by %1</source>
        <translation>TLS: %1</translation>
    </message>
    <message>
        <source>Install Qt&apos;s plugin for TLS (OpenSSL): without it no https server can be reached.</source>
        <translation>Qt の TLS 用プラグイン (OpenSSL) をインストールしてください。これがないと、https のサーバーには接続できません。</translation>
    </message>
</context>
<context>
    <name>ExchangeFacts</name>
    <message>
        <source>(The body is over the limit of 1 MiB and was not kept.)</source>
        <translation>(本文は 1 MiB の上限を超えたため、保持していません。)</translation>
    </message>
    <message>
        <source>(The body&apos;s content coding is broken: it can&apos;t be read.)</source>
        <translation>(本文の符号化が壊れているため、読み取れません。)</translation>
    </message>
    <message>
        <source>(no body)</source>
        <translation>(本文なし)</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <comment>duration</comment>
        <translation>%L1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 from %2 in %3</source>
        <comment>200 OK from a host in 12 ms</comment>
        <translation>%2 から %1 (%3)</translation>
    </message>
    <message>
        <source>no answer from %1 after %2</source>
        <translation>%1 から応答なし (%2 待機)</translation>
    </message>
    <message>
        <source>TLS was not established</source>
        <translation>TLS を確立できませんでした</translation>
    </message>
    <message>
        <source>Not encrypted: plain http, on this computer only</source>
        <translation>暗号化なし: 平文の http、このコンピューター内のみ</translation>
    </message>
    <message>
        <source>Not encrypted: plain http. Everybody on the way could read it.</source>
        <translation>暗号化なし: 平文の http。経路上の誰でも読み取れました。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>%1, issued by %2</source>
        <comment>subject, issuer</comment>
        <translation>%1、発行者 %2</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>TLS errors</source>
        <translation>TLS エラー</translation>
    </message>
    <message>
        <source>No complete answer came.</source>
        <translation>完全な応答が届きませんでした。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>The server granted a token.</source>
        <translation>サーバーがトークンを発行しました。</translation>
    </message>
    <message>
        <source>There is no token, and nothing more is known.</source>
        <translation>トークンがありません。それ以上のことは分かりません。</translation>
    </message>
    <message>
        <source>It did not work, and nothing more is known.</source>
        <translation>うまくいきませんでした。それ以上のことは分かりません。</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>the Authorization header</source>
        <translation>Authorization ヘッダー</translation>
    </message>
    <message>
        <source>members of the body</source>
        <translation>本文のメンバー</translation>
    </message>
    <message>
        <source>its id alone</source>
        <translation>id のみ</translation>
    </message>
    <message>
        <source>Entra ID does not know this user name with this password (AADSTS50126).</source>
        <translation>Entra ID に、このユーザー名とパスワードの組み合わせはありません (AADSTS50126)。</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>ユーザー名またはパスワードが間違っています。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50126.</source>
        <translation>Entra ID が AADSTS50126 を返しました。</translation>
    </message>
    <message>
        <source>Type both again. The user name is the whole sign-in name, such as name@company.com.</source>
        <translation>両方をもう一度入力してください。ユーザー名には、name@company.com のようなサインイン名全体を入力します。</translation>
    </message>
    <message>
        <source>Entra ID knows no such user in this directory (AADSTS50034).</source>
        <translation>このディレクトリに、該当するユーザーはいません (Entra ID の AADSTS50034)。</translation>
    </message>
    <message>
        <source>The user name is misspelt, or belongs to another directory.</source>
        <translation>ユーザー名のつづりが間違っているか、別のディレクトリのユーザーです。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50034.</source>
        <translation>Entra ID が AADSTS50034 を返しました。</translation>
    </message>
    <message>
        <source>Check the user name, and the tenant in the URL.</source>
        <translation>ユーザー名と、URL のテナントを確認してください。</translation>
    </message>
    <message>
        <source>Entra ID has locked the account for a while, or blocks the address that the request came from (AADSTS50053).</source>
        <translation>Entra ID がアカウントを一時的にロックしたか、要求元のアドレスをブロックしています (AADSTS50053)。</translation>
    </message>
    <message>
        <source>Too many wrong passwords, or a sign-in from an address with a bad name.</source>
        <translation>間違ったパスワードが多すぎたか、評判の悪いアドレスからのサインインです。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50053.</source>
        <translation>Entra ID が AADSTS50053 を返しました。</translation>
    </message>
    <message>
        <source>Wait, then try once from a known network; an administrator sees the reason in the sign-in log.</source>
        <translation>しばらく待ってから、既知のネットワークで 1 回だけ試してください。理由は、管理者がサインインログで確認できます。</translation>
    </message>
    <message>
        <source>The password has expired (AADSTS50055).</source>
        <translation>パスワードは有効期限切れです (AADSTS50055)。</translation>
    </message>
    <message>
        <source>It has to be changed before it works again.</source>
        <translation>再び使うには、パスワードの変更が必要です。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50055.</source>
        <translation>Entra ID が AADSTS50055 を返しました。</translation>
    </message>
    <message>
        <source>Sign in on the web page of the account, set a new password there, and use it here.</source>
        <translation>アカウントの Web ページでサインインして新しいパスワードを設定し、それをここで使ってください。</translation>
    </message>
    <message>
        <source>The account has no password that Entra ID could check (AADSTS50056).</source>
        <translation>このアカウントには、Entra ID が確認できるパスワードがありません (AADSTS50056)。</translation>
    </message>
    <message>
        <source>The account signs in through another directory, or its password was never set.</source>
        <translation>アカウントが別のディレクトリでサインインするものか、パスワードが一度も設定されていません。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50056.</source>
        <translation>Entra ID が AADSTS50056 を返しました。</translation>
    </message>
    <message>
        <source>Set a password for it, or use a sign-in with a browser instead of the password grant.</source>
        <translation>パスワードを設定するか、パスワードグラントの代わりにブラウザーでサインインしてください。</translation>
    </message>
    <message>
        <source>The account is disabled (AADSTS50057).</source>
        <translation>アカウントは無効です (AADSTS50057)。</translation>
    </message>
    <message>
        <source>An administrator has switched it off.</source>
        <translation>管理者が無効にしました。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50057.</source>
        <translation>Entra ID が AADSTS50057 を返しました。</translation>
    </message>
    <message>
        <source>Ask an administrator of the directory to switch it on again.</source>
        <translation>ディレクトリの管理者に、有効に戻すよう依頼してください。</translation>
    </message>
    <message>
        <source>Nobody is signed in, and nobody may be asked (AADSTS50058).</source>
        <translation>サインインしているユーザーがなく、確認を求めることもできません (AADSTS50058)。</translation>
    </message>
    <message>
        <source>The request came without a session, and allows no questions to the user.</source>
        <translation>要求にセッションがなく、ユーザーへの確認も許可されていません。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50058.</source>
        <translation>Entra ID が AADSTS50058 を返しました。</translation>
    </message>
    <message>
        <source>Sign in with a browser once.</source>
        <translation>ブラウザーで一度サインインしてください。</translation>
    </message>
    <message>
        <source>Entra ID can&apos;t tell which directory is meant (AADSTS50059).</source>
        <translation>Entra ID が対象のディレクトリを特定できません (AADSTS50059)。</translation>
    </message>
    <message>
        <source>The URL names no tenant that exists.</source>
        <translation>URL に、実在するテナントの指定がありません。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50059.</source>
        <translation>Entra ID が AADSTS50059 を返しました。</translation>
    </message>
    <message>
        <source>Put the directory&apos;s domain or id into the URL, in place of common.</source>
        <translation>URL の common の代わりに、ディレクトリのドメインまたは ID を指定してください。</translation>
    </message>
    <message>
        <source>The sign-in with the company&apos;s own server failed (AADSTS50064).</source>
        <translation>会社独自のサーバーでのサインインに失敗しました (AADSTS50064)。</translation>
    </message>
    <message>
        <source>The federation server refused the credentials.</source>
        <translation>フェデレーションサーバーが資格情報を拒否しました。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50064.</source>
        <translation>Entra ID が AADSTS50064 を返しました。</translation>
    </message>
    <message>
        <source>Try them on the company&apos;s own sign-in page, and send the report to its administrators.</source>
        <translation>会社のサインインページで資格情報を試し、レポートをその管理者に送ってください。</translation>
    </message>
    <message>
        <source>The user has to set up a second factor first (AADSTS50072).</source>
        <translation>ユーザーは先に第 2 要素を設定する必要があります (AADSTS50072)。</translation>
    </message>
    <message>
        <source>Multi-factor authentication is demanded, and none is registered.</source>
        <translation>多要素認証が必要ですが、何も登録されていません。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50072.</source>
        <translation>Entra ID が AADSTS50072 を返しました。</translation>
    </message>
    <message>
        <source>Sign in with a browser once and register one; the password grant can&apos;t do it.</source>
        <translation>ブラウザーで一度サインインして登録してください。パスワードグラントでは登録できません。</translation>
    </message>
    <message>
        <source>Entra ID wants a second factor, which the password grant can&apos;t give (AADSTS50074).</source>
        <translation>Entra ID が第 2 要素を求めていますが、パスワードグラントでは提示できません (AADSTS50074)。</translation>
    </message>
    <message>
        <source>Strong authentication is demanded for this user.</source>
        <translation>このユーザーには強力な認証が必要です。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50074.</source>
        <translation>Entra ID が AADSTS50074 を返しました。</translation>
    </message>
    <message>
        <source>Sign in with a browser, or use an account that needs no second factor.</source>
        <translation>ブラウザーでサインインするか、第 2 要素が不要なアカウントを使ってください。</translation>
    </message>
    <message>
        <source>Entra ID wants a second factor, which the password grant can&apos;t give (AADSTS50076).</source>
        <translation>Entra ID が第 2 要素を求めていますが、パスワードグラントでは提示できません (AADSTS50076)。</translation>
    </message>
    <message>
        <source>An administrator&apos;s rule, or a new place, demands multi-factor authentication.</source>
        <translation>管理者の規則、または新しい場所からのサインインのため、多要素認証が必要です。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50076.</source>
        <translation>Entra ID が AADSTS50076 を返しました。</translation>
    </message>
    <message>
        <source>Sign in with a browser, or ask an administrator to except this account.</source>
        <translation>ブラウザーでサインインするか、このアカウントを除外するよう管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The user has to set up a second factor first (AADSTS50079).</source>
        <translation>ユーザーは先に第 2 要素を設定する必要があります (AADSTS50079)。</translation>
    </message>
    <message>
        <source>An administrator&apos;s rule demands multi-factor authentication, and none is registered.</source>
        <translation>管理者の規則で多要素認証が必要ですが、何も登録されていません。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50079.</source>
        <translation>Entra ID が AADSTS50079 を返しました。</translation>
    </message>
    <message>
        <source>Sign in with a browser once and register one.</source>
        <translation>ブラウザーで一度サインインして登録してください。</translation>
    </message>
    <message>
        <source>The user is not assigned to this application (AADSTS50105).</source>
        <translation>ユーザーがこのアプリケーションに割り当てられていません (AADSTS50105)。</translation>
    </message>
    <message>
        <source>The application admits only users that were assigned to it.</source>
        <translation>アプリケーションは、割り当てられたユーザーだけを受け入れます。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50105.</source>
        <translation>Entra ID が AADSTS50105 を返しました。</translation>
    </message>
    <message>
        <source>Ask an administrator to assign the user, or a group of the user, to the application.</source>
        <translation>ユーザーまたはそのグループをアプリケーションに割り当てるよう、管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Entra ID can&apos;t tell which directory is meant (AADSTS50128).</source>
        <translation>Entra ID が対象のディレクトリを特定できません (AADSTS50128)。</translation>
    </message>
    <message>
        <source>The user name or the URL holds a domain that no directory has.</source>
        <translation>ユーザー名または URL のドメインは、どのディレクトリにもありません。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50128.</source>
        <translation>Entra ID が AADSTS50128 を返しました。</translation>
    </message>
    <message>
        <source>Check the domain of the user name, and the tenant in the URL.</source>
        <translation>ユーザー名のドメインと、URL のテナントを確認してください。</translation>
    </message>
    <message>
        <source>A rule of the directory blocks this device or place (AADSTS50131).</source>
        <translation>ディレクトリの規則が、このデバイスまたは場所をブロックしています (AADSTS50131)。</translation>
    </message>
    <message>
        <source>Conditional access does not admit this device or address.</source>
        <translation>条件付きアクセスが、このデバイスまたはアドレスを許可していません。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50131.</source>
        <translation>Entra ID が AADSTS50131 を返しました。</translation>
    </message>
    <message>
        <source>Try from a known device and network; an administrator sees the rule in the sign-in log.</source>
        <translation>既知のデバイスとネットワークで試してください。規則は、管理者がサインインログで確認できます。</translation>
    </message>
    <message>
        <source>A check outside of Entra ID is demanded, which the password grant can&apos;t do (AADSTS50158).</source>
        <translation>Entra ID の外部での確認が必要ですが、パスワードグラントでは実行できません (AADSTS50158)。</translation>
    </message>
    <message>
        <source>Conditional access demands a further step.</source>
        <translation>条件付きアクセスが追加の手順を求めています。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50158.</source>
        <translation>Entra ID が AADSTS50158 を返しました。</translation>
    </message>
    <message>
        <source>Sign in with a browser.</source>
        <translation>ブラウザーでサインインしてください。</translation>
    </message>
    <message>
        <source>The refresh token is no longer good, since the password was changed (AADSTS50173).</source>
        <translation>パスワードが変更されたため、リフレッシュトークンは使えなくなりました (AADSTS50173)。</translation>
    </message>
    <message>
        <source>The password was changed, or the sessions were revoked, after the token was issued.</source>
        <translation>トークンの発行後に、パスワードが変更されたか、セッションが取り消されました。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50173.</source>
        <translation>Entra ID が AADSTS50173 を返しました。</translation>
    </message>
    <message>
        <source>Sign in again with the password as it is now.</source>
        <translation>現在のパスワードでもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>A rule of the directory demands a device that is managed (AADSTS53000).</source>
        <translation>ディレクトリの規則により、管理されたデバイスが必要です (AADSTS53000)。</translation>
    </message>
    <message>
        <source>This computer does not comply with the company&apos;s rules.</source>
        <translation>このコンピューターは会社の規則を満たしていません。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS53000.</source>
        <translation>Entra ID が AADSTS53000 を返しました。</translation>
    </message>
    <message>
        <source>Use a managed device, or ask an administrator about the rule.</source>
        <translation>管理されたデバイスを使うか、規則について管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>A rule of the directory blocks this sign-in (AADSTS53003).</source>
        <translation>ディレクトリの規則が、このサインインをブロックしています (AADSTS53003)。</translation>
    </message>
    <message>
        <source>Conditional access does not admit it.</source>
        <translation>条件付きアクセスがこのサインインを許可していません。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS53003.</source>
        <translation>Entra ID が AADSTS53003 を返しました。</translation>
    </message>
    <message>
        <source>An administrator sees in the sign-in log which rule it was; the description holds the ids to look for.</source>
        <translation>どの規則によるかは、管理者がサインインログで確認できます。検索に使う ID は説明文にあります。</translation>
    </message>
    <message>
        <source>Nobody has agreed yet that this application may do what was asked (AADSTS65001).</source>
        <translation>要求された操作をこのアプリケーションに許可することに、まだ誰も同意していません (AADSTS65001)。</translation>
    </message>
    <message>
        <source>The user or an administrator has not consented to these permissions.</source>
        <translation>ユーザーまたは管理者が、これらのアクセス許可に同意していません。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS65001.</source>
        <translation>Entra ID が AADSTS65001 を返しました。</translation>
    </message>
    <message>
        <source>Sign in with a browser once and agree, or ask an administrator to grant consent.</source>
        <translation>ブラウザーで一度サインインして同意するか、管理者に同意を依頼してください。</translation>
    </message>
    <message>
        <source>The application is not known in this directory (AADSTS70001).</source>
        <translation>このディレクトリに、該当するアプリケーションはありません (AADSTS70001)。</translation>
    </message>
    <message>
        <source>The client id is wrong, or the URL names another directory.</source>
        <translation>クライアント ID が間違っているか、URL が別のディレクトリを指しています。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS70001.</source>
        <translation>Entra ID が AADSTS70001 を返しました。</translation>
    </message>
    <message>
        <source>Compare the client id and the tenant with the app registration.</source>
        <translation>クライアント ID とテナントを、アプリの登録内容と比べてください。</translation>
    </message>
    <message>
        <source>The client&apos;s credentials were not accepted (AADSTS70002).</source>
        <translation>クライアントの資格情報が受け付けられませんでした (AADSTS70002)。</translation>
    </message>
    <message>
        <source>The client secret is wrong or missing.</source>
        <translation>クライアントシークレットが間違っているか、ありません。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS70002.</source>
        <translation>Entra ID が AADSTS70002 を返しました。</translation>
    </message>
    <message>
        <source>Compare the client secret&apos;s value, not its id, with the app registration.</source>
        <translation>クライアントシークレットの ID ではなく値を、アプリの登録内容と比べてください。</translation>
    </message>
    <message>
        <source>The refresh token or code has expired (AADSTS70008).</source>
        <translation>リフレッシュトークンまたはコードは有効期限切れです (AADSTS70008)。</translation>
    </message>
    <message>
        <source>It was not used for too long, or its lifetime is over.</source>
        <translation>長期間使われなかったか、有効期間が終わりました。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS70008.</source>
        <translation>Entra ID が AADSTS70008 を返しました。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Entra ID does not know the scope that was asked for (AADSTS70011).</source>
        <translation>Entra ID は、要求された scope を認識できません (AADSTS70011)。</translation>
    </message>
    <message>
        <source>The scope is misspelt, or mixes permissions of two APIs.</source>
        <translation>scope のつづりが間違っているか、2 つの API のアクセス許可が混在しています。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS70011.</source>
        <translation>Entra ID が AADSTS70011 を返しました。</translation>
    </message>
    <message>
        <source>Ask for the permissions of one API, or for its /.default alone.</source>
        <translation>1 つの API のアクセス許可、またはその /.default だけを要求してください。</translation>
    </message>
    <message>
        <source>The refresh token has expired by a rule of the directory (AADSTS70043).</source>
        <translation>リフレッシュトークンは、ディレクトリの規則により有効期限切れになりました (AADSTS70043)。</translation>
    </message>
    <message>
        <source>Conditional access limits how often one must sign in.</source>
        <translation>条件付きアクセスが、サインインを求める間隔を定めています。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS70043.</source>
        <translation>Entra ID が AADSTS70043 を返しました。</translation>
    </message>
    <message>
        <source>There is no directory of that name (AADSTS90002).</source>
        <translation>その名前のディレクトリはありません (AADSTS90002)。</translation>
    </message>
    <message>
        <source>The tenant in the URL is misspelt, or has no subscription.</source>
        <translation>URL のテナントのつづりが間違っているか、テナントにサブスクリプションがありません。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS90002.</source>
        <translation>Entra ID が AADSTS90002 を返しました。</translation>
    </message>
    <message>
        <source>Check the tenant in the URL.</source>
        <translation>URL のテナントを確認してください。</translation>
    </message>
    <message>
        <source>Something that every request needs is missing (AADSTS90014).</source>
        <translation>どの要求にも必要な項目がありません (AADSTS90014)。</translation>
    </message>
    <message>
        <source>A member of the request is missing.</source>
        <translation>要求のメンバーが足りません。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS90014.</source>
        <translation>Entra ID が AADSTS90014 を返しました。</translation>
    </message>
    <message>
        <source>Compare the request with the documentation; the description names the member.</source>
        <translation>要求をドキュメントと比べてください。足りないメンバーの名前は説明文にあります。</translation>
    </message>
    <message>
        <source>Entra ID can&apos;t tell which directory is meant (AADSTS90019).</source>
        <translation>Entra ID が対象のディレクトリを特定できません (AADSTS90019)。</translation>
    </message>
    <message>
        <source>The request names no tenant.</source>
        <translation>要求にテナントの指定がありません。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS90019.</source>
        <translation>Entra ID が AADSTS90019 を返しました。</translation>
    </message>
    <message>
        <source>Put the directory&apos;s domain or id into the URL.</source>
        <translation>URL にディレクトリのドメインまたは ID を指定してください。</translation>
    </message>
    <message>
        <source>The application is not known in this directory (AADSTS700016).</source>
        <translation>このディレクトリに、該当するアプリケーションはありません (AADSTS700016)。</translation>
    </message>
    <message>
        <source>The client id is wrong, the URL names another directory, or nobody has consented there yet.</source>
        <translation>クライアント ID が間違っているか、URL が別のディレクトリを指しているか、そこでまだ誰も同意していません。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS700016.</source>
        <translation>Entra ID が AADSTS700016 を返しました。</translation>
    </message>
    <message>
        <source>The refresh token has expired, since it was not used for too long (AADSTS700082).</source>
        <translation>リフレッシュトークンは、長期間使われなかったため有効期限切れになりました (AADSTS700082)。</translation>
    </message>
    <message>
        <source>It was not used for 90 days, or as long as the directory allows.</source>
        <translation>90 日間、またはディレクトリが許す期間を超えて使われませんでした。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS700082.</source>
        <translation>Entra ID が AADSTS700082 を返しました。</translation>
    </message>
    <message>
        <source>The application is switched off (AADSTS7000112).</source>
        <translation>アプリケーションは無効になっています (AADSTS7000112)。</translation>
    </message>
    <message>
        <source>An administrator has disabled it in this directory.</source>
        <translation>管理者がこのディレクトリで無効にしました。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS7000112.</source>
        <translation>Entra ID が AADSTS7000112 を返しました。</translation>
    </message>
    <message>
        <source>Ask an administrator to enable it.</source>
        <translation>有効にするよう管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The client secret is wrong (AADSTS7000215).</source>
        <translation>クライアントシークレットが間違っています (AADSTS7000215)。</translation>
    </message>
    <message>
        <source>The secret&apos;s id was taken for its value, or it belongs to another application.</source>
        <translation>シークレットの値ではなく ID が使われたか、別のアプリケーションのシークレットです。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS7000215.</source>
        <translation>Entra ID が AADSTS7000215 を返しました。</translation>
    </message>
    <message>
        <source>Copy the value of a client secret; it is shown only once, when it is made.</source>
        <translation>クライアントシークレットの値をコピーしてください。値は作成時に一度だけ表示されます。</translation>
    </message>
    <message>
        <source>The application has to prove who it is, and did not (AADSTS7000218).</source>
        <translation>アプリケーションは身元を証明する必要がありますが、証明していません (AADSTS7000218)。</translation>
    </message>
    <message>
        <source>The client needs a secret, or its registration does not allow public clients.</source>
        <translation>クライアントにシークレットが必要か、登録でパブリッククライアントが許可されていません。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS7000218.</source>
        <translation>Entra ID が AADSTS7000218 を返しました。</translation>
    </message>
    <message>
        <source>Set the client secret, or allow public client flows in the app registration.</source>
        <translation>クライアントシークレットを設定するか、アプリの登録でパブリッククライアントのフローを許可してください。</translation>
    </message>
    <message>
        <source>The client secret has expired (AADSTS7000222).</source>
        <translation>クライアントシークレットは有効期限切れです (AADSTS7000222)。</translation>
    </message>
    <message>
        <source>Client secrets live for a limited time.</source>
        <translation>クライアントシークレットの有効期間には限りがあります。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS7000222.</source>
        <translation>Entra ID が AADSTS7000222 を返しました。</translation>
    </message>
    <message>
        <source>Make a new one in the app registration, and set it.</source>
        <translation>アプリの登録で新しいものを作成し、設定してください。</translation>
    </message>
    <message>
        <source>Entra ID can&apos;t read the request (AADSTS9002313).</source>
        <translation>Entra ID が要求を読み取れません (AADSTS9002313)。</translation>
    </message>
    <message>
        <source>The body is no form, or a member is missing or stands twice.</source>
        <translation>本文がフォームではないか、メンバーが足りないか重複しています。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS9002313.</source>
        <translation>Entra ID が AADSTS9002313 を返しました。</translation>
    </message>
    <message>
        <source>Send the request as a form, with each member once.</source>
        <translation>要求をフォームとして、各メンバーを 1 つずつ送信してください。</translation>
    </message>
    <message>
        <source>The API that was asked for is not known in this directory (AADSTS500011).</source>
        <translation>このディレクトリに、要求された API はありません (AADSTS500011)。</translation>
    </message>
    <message>
        <source>The audience or scope names an API that nobody has set up there.</source>
        <translation>オーディエンスまたは scope が、そこに設定されていない API を指しています。</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS500011.</source>
        <translation>Entra ID が AADSTS500011 を返しました。</translation>
    </message>
    <message>
        <source>Check the resource in the scope, and the tenant in the URL.</source>
        <translation>scope のリソースと、URL のテナントを確認してください。</translation>
    </message>
    <message>
        <source>The server sent the request on to {detail} ({status}). It was not followed, so that the password goes nowhere unasked.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーが要求を {detail} に転送しようとしました ({status})。パスワードが無断で送られないよう、従いませんでした。</translation>
    </message>
    <message>
        <source>The server sent the request on to another address ({status}). It was not followed, so that the password goes nowhere unasked.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーが要求を別のアドレスに転送しようとしました ({status})。パスワードが無断で送られないよう、従いませんでした。</translation>
    </message>
    <message>
        <source>This is not the token endpoint: the server wants to show a sign-in page.</source>
        <translation>これはトークンエンドポイントではありません。サーバーはサインインページを表示しようとしています。</translation>
    </message>
    <message>
        <source>It points to {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>転送先は {detail} です。</translation>
    </message>
    <message>
        <source>Look up the address of the token endpoint in the server&apos;s documentation.</source>
        <translation>トークンエンドポイントのアドレスを、サーバーのドキュメントで調べてください。</translation>
    </message>
    <message>
        <source>The server wants https.</source>
        <translation>サーバーは https を求めています。</translation>
    </message>
    <message>
        <source>The request went by http; the server points to {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>要求は http で送信されました。サーバーが示したアドレスは {detail} です。</translation>
    </message>
    <message>
        <source>Use the address that it points to as the URL.</source>
        <translation>サーバーが示したアドレスを URL として使ってください。</translation>
    </message>
    <message>
        <source>The token endpoint has another address.</source>
        <translation>トークンエンドポイントのアドレスが異なります。</translation>
    </message>
    <message>
        <source>The server points to {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーが示したアドレスは {detail} です。</translation>
    </message>
    <message>
        <source>The server answered {status} and named no address that can be read.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーは {status} を返しましたが、読み取れるアドレスを示しませんでした。</translation>
    </message>
    <message>
        <source>If you trust that address, use it as the URL.</source>
        <translation>そのアドレスを信頼できるなら、URL として使ってください。</translation>
    </message>
    <message>
        <source>The slash at the end of the path is one too many.</source>
        <translation>パスの末尾のスラッシュが余分です。</translation>
    </message>
    <message>
        <source>The request went to {url}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>要求は {url} に送信されました。</translation>
    </message>
    <message>
        <source>Leave out the slash at the end of the URL.</source>
        <translation>URL の末尾のスラッシュを取り除いてください。</translation>
    </message>
    <message>
        <source>User name and password are right so far; the server also wants a verification code ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>ここまでのユーザー名とパスワードは正しいものです。サーバーはさらに確認コードを求めています ({status} {error})。</translation>
    </message>
    <message>
        <source>User name and password are right so far; the server also wants a verification code ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>ここまでのユーザー名とパスワードは正しいものです。サーバーはさらに確認コードを求めています ({status})。</translation>
    </message>
    <message>
        <source>The code that was sent is wrong or too old.</source>
        <translation>送信されたコードが間違っているか、古すぎます。</translation>
    </message>
    <message>
        <source>The request held a verification_code, and the server asks for one again.</source>
        <translation>要求に verification_code がありましたが、サーバーは再びコードを求めています。</translation>
    </message>
    <message>
        <source>Get a new code, and sign in again with it at once.</source>
        <translation>新しいコードを受け取り、すぐにもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The account is protected by a second factor.</source>
        <translation>アカウントは第 2 要素で保護されています。</translation>
    </message>
    <message>
        <source>The server answered {status} {error}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーは {status} {error} を返しました。</translation>
    </message>
    <message>
        <source>The server answered {status} and asked for a further step.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーは {status} を返し、追加の手順を求めました。</translation>
    </message>
    <message>
        <source>Ask the owner of the account for the code, and sign in again with the parameter verification_code set to it.</source>
        <translation>アカウントの所有者にコードを確認し、パラメーター verification_code に設定してもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Codes are taken at an address of their own.</source>
        <translation>コードは専用のアドレスで受け付けられます。</translation>
    </message>
    <message>
        <source>The request went to {url}; codes go to authorisation/token-2fa.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>要求は {url} に送信されましたが、コードの送信先は authorisation/token-2fa です。</translation>
    </message>
    <message>
        <source>Set the URL to authorisation/token-2fa on the same server. A first request without a code makes the server send one.</source>
        <translation>URL を同じサーバーの authorisation/token-2fa に設定してください。最初にコードなしで要求すると、サーバーがコードを送信します。</translation>
    </message>
    <message>
        <source>The server has had too many requests ({status}); it will answer again in {retry_after}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーへの要求が多すぎます ({status})。{retry_after} 後に再び応答します。</translation>
    </message>
    <message>
        <source>The server has had too many requests ({status}) and does not say when it will answer again.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーへの要求が多すぎます ({status})。いつ再び応答するかは示されていません。</translation>
    </message>
    <message>
        <source>Too many attempts in a short time, by this account or from this network.</source>
        <translation>このアカウントまたはこのネットワークから、短時間に多くの試行がありました。</translation>
    </message>
    <message>
        <source>The server asks to wait {retry_after}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーは {retry_after} 待つよう求めています。</translation>
    </message>
    <message>
        <source>The server said: &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーからのメッセージ: 「{description}」</translation>
    </message>
    <message>
        <source>The server answered {status}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーは {status} を返しました。</translation>
    </message>
    <message>
        <source>Wait {retry_after}, then try once.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{retry_after} 待ってから、1 回だけ試してください。</translation>
    </message>
    <message>
        <source>Wait some minutes, then try once. Each attempt may make the wait longer.</source>
        <translation>数分待ってから、1 回だけ試してください。試行するたびに待ち時間が延びることがあります。</translation>
    </message>
    <message>
        <source>The quota of the day is used up.</source>
        <translation>1 日の割り当てを使い切りました。</translation>
    </message>
    <message>
        <source>Sign-ins often count as requests, too.</source>
        <translation>サインインも要求として数えられることがよくあります。</translation>
    </message>
    <message>
        <source>Look up the limits in the server&apos;s documentation, and stop programs that sign in again and again.</source>
        <translation>サーバーのドキュメントで上限を調べ、サインインを繰り返すプログラムを止めてください。</translation>
    </message>
    <message>
        <source>The account is locked, disabled or not confirmed.</source>
        <translation>アカウントがロックされているか、無効か、確認されていません。</translation>
    </message>
    <message>
        <source>Ask whoever administers the accounts to look at this one. Don&apos;t try the password again until then.</source>
        <translation>アカウントの管理者に、このアカウントを調べるよう依頼してください。それまでは、パスワードをもう一度試さないでください。</translation>
    </message>
    <message>
        <source>The password has to be changed first.</source>
        <translation>先にパスワードを変更する必要があります。</translation>
    </message>
    <message>
        <source>Sign in on the server&apos;s own page, set a new password there, and use it here.</source>
        <translation>サーバー自身のページでサインインして新しいパスワードを設定し、それをここで使ってください。</translation>
    </message>
    <message>
        <source>{host} speaks https on that port, and the request came in plain http ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{host} はそのポートで https を使いますが、要求は平文の http で届きました ({status})。</translation>
    </message>
    <message>
        <source>The URL begins with http instead of https.</source>
        <translation>URL が https ではなく http で始まっています。</translation>
    </message>
    <message>
        <source>The server&apos;s page says: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーのページの記載: 「{detail}」</translation>
    </message>
    <message>
        <source>Begin the URL with https.</source>
        <translation>URL を https で始めてください。</translation>
    </message>
    <message>
        <source>The server refused the user name or the password ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーがユーザー名またはパスワードを拒否しました ({status} {error}): 「{description}」</translation>
    </message>
    <message>
        <source>The server refused the user name or the password ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーがユーザー名またはパスワードを拒否しました ({status} {error})。</translation>
    </message>
    <message>
        <source>The server answered {status} {error}, which it does for either of them.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーは {status} {error} を返しました。どちらが間違っている場合も同じです。</translation>
    </message>
    <message>
        <source>Type both again; capital letters count. If it is refused again, try them on the server&apos;s own sign-in page.</source>
        <translation>両方をもう一度入力してください。大文字と小文字は区別されます。再び拒否された場合は、サーバーのサインインページで試してください。</translation>
    </message>
    <message>
        <source>The user name has a space at its beginning or end.</source>
        <translation>ユーザー名の先頭または末尾に空白があります。</translation>
    </message>
    <message>
        <source>It was sent exactly as typed.</source>
        <translation>入力どおりに送信されました。</translation>
    </message>
    <message>
        <source>Take the space away.</source>
        <translation>空白を取り除いてください。</translation>
    </message>
    <message>
        <source>The server did not find the password in the XML.</source>
        <translation>サーバーが XML の中にパスワードを見つけられませんでした。</translation>
    </message>
    <message>
        <source>The body was XML. Many .NET servers drop members that don&apos;t stand in their own order, and then the password is empty.</source>
        <translation>本文は XML でした。多くの .NET サーバーは、独自の順序に合わないメンバーを無視するため、パスワードが空になります。</translation>
    </message>
    <message>
        <source>Send the same request as a form or as JSON, whichever the server takes.</source>
        <translation>同じ要求を、サーバーが受け付けるフォームまたは JSON で送信してください。</translation>
    </message>
    <message>
        <source>The server may want an e-mail address as the user name.</source>
        <translation>サーバーは、ユーザー名としてメールアドレスを求めている可能性があります。</translation>
    </message>
    <message>
        <source>&quot;{username}&quot; is none.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>「{username}」はメールアドレスではありません。</translation>
    </message>
    <message>
        <source>Try the e-mail address of the account.</source>
        <translation>アカウントのメールアドレスで試してください。</translation>
    </message>
    <message>
        <source>The account belongs to another server, such as the test system instead of the real one.</source>
        <translation>アカウントが別のサーバーのものです (本番システムではなくテストシステムなど)。</translation>
    </message>
    <message>
        <source>The request went to {host}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>要求は {host} に送信されました。</translation>
    </message>
    <message>
        <source>Check the URL against the place where the account was made.</source>
        <translation>URL が、アカウントを作成した場所と合っているか確認してください。</translation>
    </message>
    <message>
        <source>The account is locked after too many attempts.</source>
        <translation>試行回数が多すぎたため、アカウントがロックされています。</translation>
    </message>
    <message>
        <source>Many servers answer the same to a locked account.</source>
        <translation>多くのサーバーは、ロックされたアカウントにも同じ応答を返します。</translation>
    </message>
    <message>
        <source>Wait, or ask whoever administers the accounts, before you try again.</source>
        <translation>もう一度試す前に、しばらく待つか、アカウントの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The server refused the refresh token ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーがリフレッシュトークンを拒否しました ({status} {error}): 「{description}」</translation>
    </message>
    <message>
        <source>The server refused the refresh token ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーがリフレッシュトークンを拒否しました ({status} {error})。</translation>
    </message>
    <message>
        <source>The refresh token has expired or was revoked.</source>
        <translation>リフレッシュトークンが有効期限切れになったか、取り消されました。</translation>
    </message>
    <message>
        <source>Sign in again with user name and password.</source>
        <translation>ユーザー名とパスワードでもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The refresh token was used before, here or by another program.</source>
        <translation>リフレッシュトークンは、ここまたは別のプログラムで既に使われています。</translation>
    </message>
    <message>
        <source>Many servers take a refresh token only once.</source>
        <translation>多くのサーバーは、リフレッシュトークンを一度しか受け付けません。</translation>
    </message>
    <message>
        <source>Sign in again, and let only one program use the new refresh token.</source>
        <translation>もう一度サインインし、新しいリフレッシュトークンは 1 つのプログラムだけで使ってください。</translation>
    </message>
    <message>
        <source>It was issued to another client or by another server.</source>
        <translation>別のクライアントに対して、または別のサーバーが発行したものです。</translation>
    </message>
    <message>
        <source>Use the client id and the server with which it was got.</source>
        <translation>取得時と同じクライアント ID とサーバーを使ってください。</translation>
    </message>
    <message>
        <source>The server refused the grant ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーがグラントを拒否しました ({status} {error}): 「{description}」</translation>
    </message>
    <message>
        <source>The server refused the grant ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーがグラントを拒否しました ({status} {error})。</translation>
    </message>
    <message>
        <source>The credentials of this grant are wrong, expired or revoked.</source>
        <translation>このグラントの資格情報が間違っているか、有効期限切れか、取り消されています。</translation>
    </message>
    <message>
        <source>Check the client id and the secret, and that this client may use the {grant} grant.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>クライアント ID とシークレットを確認し、このクライアントが {grant} グラントを使えることを確認してください。</translation>
    </message>
    <message>
        <source>The server does not accept the client, that is the program that asks ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーがクライアント (要求元のプログラム) を受け付けません ({status} {error}): 「{description}」</translation>
    </message>
    <message>
        <source>The server does not accept the client, that is the program that asks ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーがクライアント (要求元のプログラム) を受け付けません ({status} {error})。</translation>
    </message>
    <message>
        <source>The server wants a client id, and none was sent.</source>
        <translation>サーバーはクライアント ID を求めていますが、送信されていません。</translation>
    </message>
    <message>
        <source>The request held no client id.</source>
        <translation>要求にクライアント ID がありませんでした。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers for a client id, and a secret if they use one, and set them.</source>
        <translation>サーバーの保守担当者から、クライアント ID と、必要ならシークレットを受け取り、設定してください。</translation>
    </message>
    <message>
        <source>The client id or its secret is wrong.</source>
        <translation>クライアント ID またはシークレットが間違っています。</translation>
    </message>
    <message>
        <source>The client id &quot;{client_id}&quot; was sent, by {client_auth}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>クライアント ID 「{client_id}」を {client_auth} で送信しました。</translation>
    </message>
    <message>
        <source>Compare both with what the server&apos;s maintainers gave out.</source>
        <translation>両方を、サーバーの保守担当者から受け取ったものと比べてください。</translation>
    </message>
    <message>
        <source>The client needs a secret, and none was sent.</source>
        <translation>クライアントにはシークレットが必要ですが、送信されていません。</translation>
    </message>
    <message>
        <source>The request held a client id alone.</source>
        <translation>要求にはクライアント ID だけがありました。</translation>
    </message>
    <message>
        <source>Set the client secret.</source>
        <translation>クライアントシークレットを設定してください。</translation>
    </message>
    <message>
        <source>The server reads id and secret in another way.</source>
        <translation>サーバーは、ID とシークレットを別の方法で読み取ります。</translation>
    </message>
    <message>
        <source>They were sent in the Authorization header, form-encoded first as the standard wants.</source>
        <translation>標準に従い、先にフォームの符号化をしてから Authorization ヘッダーで送信しました。</translation>
    </message>
    <message>
        <source>Try the client authentication basic-raw, then post.</source>
        <translation>クライアント認証を basic-raw、次に post にして試してください。</translation>
    </message>
    <message>
        <source>They were sent in the Authorization header, not form-encoded.</source>
        <translation>フォームの符号化をせずに、Authorization ヘッダーで送信しました。</translation>
    </message>
    <message>
        <source>Try the client authentication basic, then post.</source>
        <translation>クライアント認証を basic、次に post にして試してください。</translation>
    </message>
    <message>
        <source>The server wants id and secret in the Authorization header.</source>
        <translation>サーバーは、Authorization ヘッダーでの ID とシークレットの送信を求めています。</translation>
    </message>
    <message>
        <source>They were sent in the body.</source>
        <translation>本文に入れて送信しました。</translation>
    </message>
    <message>
        <source>Try the client authentication basic.</source>
        <translation>クライアント認証を basic にして試してください。</translation>
    </message>
    <message>
        <source>Some servers report a wrong password with this error.</source>
        <translation>間違ったパスワードをこのエラーで報告するサーバーもあります。</translation>
    </message>
    <message>
        <source>Type both again.</source>
        <translation>両方をもう一度入力してください。</translation>
    </message>
    <message>
        <source>This client may not use the {grant} grant ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>このクライアントは {grant} グラントを使えません ({status} {error}): 「{description}」</translation>
    </message>
    <message>
        <source>This client may not use the {grant} grant ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>このクライアントは {grant} グラントを使えません ({status} {error})。</translation>
    </message>
    <message>
        <source>The {grant} grant is not switched on for this client.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>このクライアントでは {grant} グラントが有効になっていません。</translation>
    </message>
    <message>
        <source>The client id &quot;{client_id}&quot; was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>クライアント ID 「{client_id}」を送信しました。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers to allow the {grant} grant for this client, or to name one that has it.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>このクライアントに {grant} グラントを許可するか、使えるクライアントを教えるよう、サーバーの保守担当者に依頼してください。</translation>
    </message>
    <message>
        <source>The server found no grant type that it knows ({status} {error}); most likely it reads only forms, and {format_name} was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーが知っているグラントの種類が見つかりませんでした ({status} {error})。おそらくサーバーはフォームしか読み取れませんが、{format_name} が送信されました。</translation>
    </message>
    <message>
        <source>The server reads only forms.</source>
        <translation>サーバーはフォームしか読み取れません。</translation>
    </message>
    <message>
        <source>The body was {format_name}. A server that reads only forms finds no grant_type in it, and reports exactly this error.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>本文は {format_name} でした。フォームしか読み取れないサーバーは、そこに grant_type を見つけられず、まさにこのエラーを報告します。</translation>
    </message>
    <message>
        <source>Send the request as a form.</source>
        <translation>要求をフォームとして送信してください。</translation>
    </message>
    <message>
        <source>The server does not offer the {grant} grant.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーは {grant} グラントを提供していません。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers which grants it offers.</source>
        <translation>どのグラントを提供しているか、サーバーの保守担当者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The server does not offer the {grant} grant ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーは {grant} グラントを提供していません ({status} {error}): 「{description}」</translation>
    </message>
    <message>
        <source>The server does not offer the {grant} grant ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーは {grant} グラントを提供していません ({status} {error})。</translation>
    </message>
    <message>
        <source>The {grant} grant is switched off or was never there.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{grant} グラントは無効になっているか、もともとありません。</translation>
    </message>
    <message>
        <source>This server has no refresh tokens, or takes them at another address.</source>
        <translation>このサーバーにはリフレッシュトークンがないか、別のアドレスで受け付けています。</translation>
    </message>
    <message>
        <source>The server does not grant the scope &quot;{scope}&quot; ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーは scope 「{scope}」を許可していません ({status} {error})。</translation>
    </message>
    <message>
        <source>The server wants a scope, and none was asked for ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーは scope を求めていますが、要求に含まれていません ({status} {error})。</translation>
    </message>
    <message>
        <source>The scope is misspelt, unknown to the server, or not allowed for this account or client.</source>
        <translation>scope のつづりが間違っているか、サーバーにないか、このアカウントまたはクライアントに許可されていません。</translation>
    </message>
    <message>
        <source>Asked for was &quot;{scope}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>要求したのは「{scope}」です。</translation>
    </message>
    <message>
        <source>Try without a scope; then add the words that you need one by one, as the server&apos;s documentation spells them.</source>
        <translation>scope なしで試してください。その後、必要な語を、サーバーのドキュメントのつづりどおりに 1 つずつ追加してください。</translation>
    </message>
    <message>
        <source>The words of the scope are separated by commas.</source>
        <translation>scope の語がコンマで区切られています。</translation>
    </message>
    <message>
        <source>Separate them by spaces.</source>
        <translation>空白で区切ってください。</translation>
    </message>
    <message>
        <source>This server wants a scope.</source>
        <translation>このサーバーは scope を求めています。</translation>
    </message>
    <message>
        <source>The request held none.</source>
        <translation>要求には含まれていませんでした。</translation>
    </message>
    <message>
        <source>Set the scope that the server&apos;s documentation names.</source>
        <translation>サーバーのドキュメントにある scope を設定してください。</translation>
    </message>
    <message>
        <source>The server could not use the request ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーが要求を処理できませんでした ({status} {error}): 「{description}」</translation>
    </message>
    <message>
        <source>The server could not use the request ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーが要求を処理できませんでした ({status} {error})。</translation>
    </message>
    <message>
        <source>The body was {format_name}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>本文は {format_name} でした。</translation>
    </message>
    <message>
        <source>The server misses a member, or does not know one.</source>
        <translation>サーバーが必要とするメンバーがないか、サーバーの知らないメンバーがあります。</translation>
    </message>
    <message>
        <source>Compare the request with the server&apos;s documentation, name by name.</source>
        <translation>要求をサーバーのドキュメントと、名前ごとに比べてください。</translation>
    </message>
    <message>
        <source>The server wants a client id.</source>
        <translation>サーバーはクライアント ID を求めています。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers for a client id, and set it.</source>
        <translation>サーバーの保守担当者からクライアント ID を受け取り、設定してください。</translation>
    </message>
    <message>
        <source>The server denied access ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーがアクセスを拒否しました ({status} {error}): 「{description}」</translation>
    </message>
    <message>
        <source>The server denied access ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーがアクセスを拒否しました ({status} {error})。</translation>
    </message>
    <message>
        <source>The account may not do this, or has to agree to it first.</source>
        <translation>アカウントにこの操作が許可されていないか、先に同意が必要です。</translation>
    </message>
    <message>
        <source>Sign in once on the server&apos;s own page and look for something to agree to; else ask whoever administers the accounts.</source>
        <translation>サーバー自身のページで一度サインインし、同意が必要な項目がないか確認してください。なければ、アカウントの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The server reports a fault of its own ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーが自身の障害を報告しています ({status} {error}): 「{description}」</translation>
    </message>
    <message>
        <source>The server reports a fault of its own ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーが自身の障害を報告しています ({status} {error})。</translation>
    </message>
    <message>
        <source>Something is broken or overloaded at the server.</source>
        <translation>サーバーに障害が起きているか、負荷がかかりすぎています。</translation>
    </message>
    <message>
        <source>Try again in {retry_after}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{retry_after} 後にもう一度試してください。</translation>
    </message>
    <message>
        <source>Try again in some minutes. If it stays, send the report to the server&apos;s maintainers.</source>
        <translation>数分後にもう一度試してください。解決しない場合は、レポートをサーバーの保守担当者に送ってください。</translation>
    </message>
    <message>
        <source>The server answered {status} &quot;{error}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーは {status} 「{error}」を返しました。</translation>
    </message>
    <message>
        <source>The server refused ({status}) with an error of its own, &quot;{error}&quot;: &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーが独自のエラー「{error}」で拒否しました ({status}): 「{description}」</translation>
    </message>
    <message>
        <source>The server refused ({status}) with an error of its own, &quot;{error}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーが独自のエラー「{error}」で拒否しました ({status})。</translation>
    </message>
    <message>
        <source>The server means something that the standard has no word for.</source>
        <translation>サーバーは、標準に該当する語がないことを伝えようとしています。</translation>
    </message>
    <message>
        <source>&quot;{error}&quot; is none of the standard&apos;s errors.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>「{error}」は標準のエラーではありません。</translation>
    </message>
    <message>
        <source>Look up &quot;{error}&quot; in the server&apos;s documentation, or send the report to its maintainers.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーのドキュメントで「{error}」を調べるか、レポートを保守担当者に送ってください。</translation>
    </message>
    <message>
        <source>That address wants a token instead of giving one ({status}): it is not the token endpoint.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>そのアドレスはトークンを発行せず、トークンを求めています ({status})。トークンエンドポイントではありません。</translation>
    </message>
    <message>
        <source>The URL is that of a protected page.</source>
        <translation>URL が保護されたページのものです。</translation>
    </message>
    <message>
        <source>Check the path; this kind of endpoint is documented at {documented_path}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>パスを確認してください。この種類のエンドポイントは、ドキュメントでは {documented_path} です。</translation>
    </message>
    <message>
        <source>The server does not read {format_name} ({status}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーは {format_name} を読み取れません ({status}): 「{description}」</translation>
    </message>
    <message>
        <source>The server does not read {format_name} ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーは {format_name} を読み取れません ({status})。</translation>
    </message>
    <message>
        <source>The body has a format that the server does not take.</source>
        <translation>本文の形式が、サーバーの受け付けないものです。</translation>
    </message>
    <message>
        <source>{format_name} was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{format_name} が送信されました。</translation>
    </message>
    <message>
        <source>Send the request as a form; that is what the standard wants.</source>
        <translation>要求をフォームとして送信してください。それが標準の形式です。</translation>
    </message>
    <message>
        <source>A form was sent.</source>
        <translation>フォームが送信されました。</translation>
    </message>
    <message>
        <source>Send the request in a format that the endpoint documents: {formats}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>エンドポイントのドキュメントにある形式で要求を送信してください: {formats}。</translation>
    </message>
    <message>
        <source>Send the request as JSON.</source>
        <translation>要求を JSON として送信してください。</translation>
    </message>
    <message>
        <source>The server takes no POST at that address ({status}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーはそのアドレスで POST を受け付けません ({status}): 「{description}」</translation>
    </message>
    <message>
        <source>The server takes no POST at that address ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーはそのアドレスで POST を受け付けません ({status})。</translation>
    </message>
    <message>
        <source>The path is not that of the token endpoint.</source>
        <translation>パスがトークンエンドポイントのものではありません。</translation>
    </message>
    <message>
        <source>Something in between, such as a web server or a firewall, does not pass a POST on.</source>
        <translation>Web サーバーやファイアウォールなど、途中にあるものが POST を通しません。</translation>
    </message>
    <message>
        <source>Token endpoints take POST, by the standard.</source>
        <translation>標準では、トークンエンドポイントは POST を受け付けます。</translation>
    </message>
    <message>
        <source>Send the report to the server&apos;s maintainers.</source>
        <translation>レポートをサーバーの保守担当者に送ってください。</translation>
    </message>
    <message>
        <source>There is nothing at that address ({status}): {url}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>そのアドレスには何もありません ({status}): {url}</translation>
    </message>
    <message>
        <source>The server answers only to https.</source>
        <translation>サーバーは https にしか応答しません。</translation>
    </message>
    <message>
        <source>The request went by http. Some servers pass over it as if the address did not exist.</source>
        <translation>要求は http で送信されました。サーバーによっては、アドレスが存在しないかのように無視します。</translation>
    </message>
    <message>
        <source>The URL has no path.</source>
        <translation>URL にパスがありません。</translation>
    </message>
    <message>
        <source>Add the path; this kind of endpoint is documented at {documented_path}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>パスを追加してください。この種類のエンドポイントは、ドキュメントでは {documented_path} です。</translation>
    </message>
    <message>
        <source>Add the path that the server&apos;s documentation names.</source>
        <translation>サーバーのドキュメントにあるパスを追加してください。</translation>
    </message>
    <message>
        <source>To many servers /token/ is not /token.</source>
        <translation>多くのサーバーは /token/ と /token を区別します。</translation>
    </message>
    <message>
        <source>Capital letters in the path differ.</source>
        <translation>パスの大文字と小文字が異なります。</translation>
    </message>
    <message>
        <source>The path is {path}; documented is {documented_path}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>パスは {path} ですが、ドキュメントでは {documented_path} です。</translation>
    </message>
    <message>
        <source>Write the path exactly as documented.</source>
        <translation>パスをドキュメントのとおり正確に入力してください。</translation>
    </message>
    <message>
        <source>The path is {path}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>パスは {path} です。</translation>
    </message>
    <message>
        <source>Correct the path in the URL.</source>
        <translation>URL のパスを修正してください。</translation>
    </message>
    <message>
        <source>The token endpoint stands at another host or below another path.</source>
        <translation>トークンエンドポイントは、別のホストまたは別のパスにあります。</translation>
    </message>
    <message>
        <source>Compare the URL with the server&apos;s documentation, from the host to the last letter.</source>
        <translation>URL をサーバーのドキュメントと、ホストから最後の文字まで比べてください。</translation>
    </message>
    <message>
        <source>The proxy on the way wants a sign-in of its own (407); the server never saw the request.</source>
        <translation>途中のプロキシが独自のサインインを求めています (407)。要求はサーバーに届いていません。</translation>
    </message>
    <message>
        <source>The proxy needs a user name and a password.</source>
        <translation>プロキシにはユーザー名とパスワードが必要です。</translation>
    </message>
    <message>
        <source>The answer was 407.</source>
        <translation>応答は 407 でした。</translation>
    </message>
    <message>
        <source>Ask your network&apos;s administrators how programs get through the proxy, or use a network without it.</source>
        <translation>プログラムがプロキシを通る方法をネットワークの管理者に問い合わせるか、プロキシのないネットワークを使ってください。</translation>
    </message>
    <message>
        <source>The server is not available at the moment ({status}); it asks to come back in {retry_after}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーは現在利用できません ({status})。{retry_after} 後に再び試すよう求めています。</translation>
    </message>
    <message>
        <source>The server is not available at the moment ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーは現在利用できません ({status})。</translation>
    </message>
    <message>
        <source>Maintenance, or too much load.</source>
        <translation>メンテナンス中か、負荷がかかりすぎています。</translation>
    </message>
    <message>
        <source>Its page is called &quot;{detail}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>ページのタイトルは「{detail}」です。</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>数分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>The part of the server that gives tokens did not answer the part that you reached.</source>
        <translation>接続先のサーバーに対し、トークンを発行する部分が応答しませんでした。</translation>
    </message>
    <message>
        <source>{status} comes from a gateway in front of it.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status} は、サーバーの手前にあるゲートウェイからのものです。</translation>
    </message>
    <message>
        <source>The server failed on the request ({status}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーが要求の処理に失敗しました ({status}): 「{description}」</translation>
    </message>
    <message>
        <source>The server failed on the request ({status}) and gave no reason.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーが要求の処理に失敗しました ({status})。理由は示されていません。</translation>
    </message>
    <message>
        <source>A fault at the server.</source>
        <translation>サーバーの障害です。</translation>
    </message>
    <message>
        <source>The server stumbles over the format.</source>
        <translation>サーバーがこの形式を正しく処理できません。</translation>
    </message>
    <message>
        <source>Send the same request as a form.</source>
        <translation>同じ要求をフォームとして送信してください。</translation>
    </message>
    <message>
        <source>The server finds the request too large ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーは、要求が大きすぎると判断しました ({status})。</translation>
    </message>
    <message>
        <source>A value is far too long, or the server&apos;s limit is very low.</source>
        <translation>値が極端に長いか、サーバーの上限が非常に低くなっています。</translation>
    </message>
    <message>
        <source>Look at the request for a value that was pasted by mistake.</source>
        <translation>誤って貼り付けた値がないか、要求を確認してください。</translation>
    </message>
    <message>
        <source>The server gave up waiting for the request (408).</source>
        <translation>サーバーが要求の待機を打ち切りました (408)。</translation>
    </message>
    <message>
        <source>The network is slow or loses data.</source>
        <translation>ネットワークが遅いか、データが失われています。</translation>
    </message>
    <message>
        <source>The server answered 408.</source>
        <translation>サーバーは 408 を返しました。</translation>
    </message>
    <message>
        <source>Try again; if it stays, try another network.</source>
        <translation>もう一度試してください。解決しない場合は、別のネットワークで試してください。</translation>
    </message>
    <message>
        <source>The server refused the request ({status}) with a web page, &quot;{detail}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーが Web ページ「{detail}」を返して要求を拒否しました ({status})。</translation>
    </message>
    <message>
        <source>The server refused the request ({status}) with a web page that gives no reason here.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーが Web ページを返して要求を拒否しました ({status})。理由は示されていません。</translation>
    </message>
    <message>
        <source>A firewall, a bot guard or a proxy in front of the server stopped the request.</source>
        <translation>サーバーの手前にあるファイアウォール、ボット対策、またはプロキシが要求を止めました。</translation>
    </message>
    <message>
        <source>A token endpoint does not answer with a web page. This one is called &quot;{detail}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>トークンエンドポイントは Web ページを返しません。このページのタイトルは「{detail}」です。</translation>
    </message>
    <message>
        <source>A token endpoint does not answer with a web page.</source>
        <translation>トークンエンドポイントは Web ページを返しません。</translation>
    </message>
    <message>
        <source>Try from another network. If it stays, send the report to the server&apos;s maintainers.</source>
        <translation>別のネットワークで試してください。解決しない場合は、レポートをサーバーの保守担当者に送ってください。</translation>
    </message>
    <message>
        <source>The URL is not that of the token endpoint.</source>
        <translation>URL がトークンエンドポイントのものではありません。</translation>
    </message>
    <message>
        <source>The server refused the request ({status}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーが要求を拒否しました ({status}): 「{description}」</translation>
    </message>
    <message>
        <source>The server found a mistake in a member of the request.</source>
        <translation>サーバーが、要求のメンバーに誤りを見つけました。</translation>
    </message>
    <message>
        <source>It names {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>誤りがあるのは {detail} です。</translation>
    </message>
    <message>
        <source>Correct that member; compare its name and value with the server&apos;s documentation.</source>
        <translation>そのメンバーを修正してください。名前と値をサーバーのドキュメントと比べてください。</translation>
    </message>
    <message>
        <source>The server does not read {format_name}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーは {format_name} を読み取れません。</translation>
    </message>
    <message>
        <source>The server refused ({status}) and gave no reason.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーが拒否しました ({status})。理由は示されていません。</translation>
    </message>
    <message>
        <source>Some servers answer a wrong password with {status} and nothing else.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>間違ったパスワードに対して {status} だけを返すサーバーもあります。</translation>
    </message>
    <message>
        <source>The refresh token has expired, was used before, or was revoked.</source>
        <translation>リフレッシュトークンが有効期限切れになったか、既に使われたか、取り消されました。</translation>
    </message>
    <message>
        <source>Some servers answer this with {status} and nothing else.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>この場合に {status} だけを返すサーバーもあります。</translation>
    </message>
    <message>
        <source>The client may not use this grant, or its secret is wrong.</source>
        <translation>クライアントがこのグラントを使えないか、シークレットが間違っています。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers whether this client may use the {grant} grant.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>このクライアントが {grant} グラントを使えるかどうか、サーバーの保守担当者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The server takes requests only from certain networks.</source>
        <translation>サーバーは特定のネットワークからの要求しか受け付けません。</translation>
    </message>
    <message>
        <source>Try from the network that it is meant for, or ask its maintainers.</source>
        <translation>想定されているネットワークから試すか、サーバーの保守担当者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The server could not use the request ({status}) and gave no reason.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーが要求を処理できませんでした ({status})。理由は示されていません。</translation>
    </message>
    <message>
        <source>Some servers answer a wrong password with {status}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>間違ったパスワードに対して {status} を返すサーバーもあります。</translation>
    </message>
    <message>
        <source>A member is missing or misspelt.</source>
        <translation>メンバーが足りないか、つづりが間違っています。</translation>
    </message>
    <message>
        <source>The server answered {status}, which points elsewhere, but named no address.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーは別の場所を示す {status} を返しましたが、アドレスを示しませんでした。</translation>
    </message>
    <message>
        <source>The server refused the request ({status}) and gave no reason.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーが要求を拒否しました ({status})。理由は示されていません。</translation>
    </message>
    <message>
        <source>Something that only the server&apos;s maintainers can see.</source>
        <translation>原因は、サーバーの保守担当者にしか分かりません。</translation>
    </message>
    <message>
        <source>Send the report to the server&apos;s maintainers; it holds no password.</source>
        <translation>レポートをサーバーの保守担当者に送ってください。パスワードは含まれていません。</translation>
    </message>
    <message>
        <source>The host name {host} is not known, so nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>ホスト名 {host} が見つからないため、何も送信していません。</translation>
    </message>
    <message>
        <source>The host name is misspelt.</source>
        <translation>ホスト名のつづりが間違っています。</translation>
    </message>
    <message>
        <source>The system says: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>システムからのメッセージ: 「{detail}」</translation>
    </message>
    <message>
        <source>No address was found for {host}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{host} のアドレスが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Compare it with the server&apos;s documentation, letter by letter.</source>
        <translation>サーバーのドキュメントと 1 文字ずつ比べてください。</translation>
    </message>
    <message>
        <source>The name is known only inside a certain network.</source>
        <translation>その名前は特定のネットワークの中でだけ使えます。</translation>
    </message>
    <message>
        <source>{host} has no dot in it.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{host} にドットがありません。</translation>
    </message>
    <message>
        <source>Connect to that network (VPN), or use the full name.</source>
        <translation>そのネットワーク (VPN) に接続するか、完全な名前を使ってください。</translation>
    </message>
    <message>
        <source>This computer has no network, or its name service does not work.</source>
        <translation>このコンピューターがネットワークに接続していないか、ネームサービスが動作していません。</translation>
    </message>
    <message>
        <source>Without it no name is known.</source>
        <translation>それがないと、どの名前も見つかりません。</translation>
    </message>
    <message>
        <source>Open a web page. If that fails, too, mend the connection first; if not, try the VPN that the server belongs to.</source>
        <translation>Web ページを開いてください。開けない場合は、先に接続を直してください。開ける場合は、サーバーのある VPN を試してください。</translation>
    </message>
    <message>
        <source>{host} could not be reached, so nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{host} に接続できないため、何も送信していません。</translation>
    </message>
    <message>
        <source>Nothing listens there: the server is not running, or the port is wrong.</source>
        <translation>そこで待ち受けているものがありません。サーバーが動作していないか、ポートが間違っています。</translation>
    </message>
    <message>
        <source>Check the port in the URL, and whether the server runs.</source>
        <translation>URL のポートと、サーバーが動作しているかを確認してください。</translation>
    </message>
    <message>
        <source>The server on this computer is not running.</source>
        <translation>このコンピューター上のサーバーが動作していません。</translation>
    </message>
    <message>
        <source>{host} is this computer itself.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{host} はこのコンピューター自身です。</translation>
    </message>
    <message>
        <source>Start it, and try again.</source>
        <translation>サーバーを起動して、もう一度試してください。</translation>
    </message>
    <message>
        <source>A firewall stands between, or the server can be reached only from another network.</source>
        <translation>途中にファイアウォールがあるか、サーバーに別のネットワークからしか接続できません。</translation>
    </message>
    <message>
        <source>No connection came about.</source>
        <translation>接続が成立しませんでした。</translation>
    </message>
    <message>
        <source>Connect to the network (VPN) that the server belongs to, or ask your network&apos;s administrators.</source>
        <translation>サーバーのあるネットワーク (VPN) に接続するか、ネットワークの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>A secure connection to {host} could not be made, so nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{host} への安全な接続を確立できないため、何も送信していません。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or this computer&apos;s clock is wrong.</source>
        <translation>サーバーの証明書が有効期限切れか、このコンピューターの時計が間違っています。</translation>
    </message>
    <message>
        <source>Check date and time of this computer. If they are right, the server&apos;s maintainers must renew the certificate.</source>
        <translation>このコンピューターの日付と時刻を確認してください。正しい場合は、サーバーの保守担当者が証明書を更新する必要があります。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind, or the certificate was made for later.</source>
        <translation>このコンピューターの時計が遅れているか、証明書の有効開始がまだ先です。</translation>
    </message>
    <message>
        <source>Check date and time of this computer.</source>
        <translation>このコンピューターの日付と時刻を確認してください。</translation>
    </message>
    <message>
        <source>The certificate belongs to another name.</source>
        <translation>証明書が別の名前のものです。</translation>
    </message>
    <message>
        <source>Use the host name that the certificate is made for. If it should be {host}, somebody may stand in between: ask the server&apos;s maintainers.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>証明書に記載されたホスト名を使ってください。{host} が正しいはずなら、誰かが間に入っている可能性があります。サーバーの保守担当者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The certificate was signed by nobody whom this computer trusts: an authority of a company, a proxy that opens connections, or the server itself.</source>
        <translation>証明書の署名者を、このコンピューターは信頼していません。会社の認証局、接続を検査するプロキシ、またはサーバー自身による署名です。</translation>
    </message>
    <message>
        <source>Get the authority&apos;s certificate from the administrators and give it as an additional CA certificate.</source>
        <translation>認証局の証明書を管理者から入手し、追加の CA 証明書として指定してください。</translation>
    </message>
    <message>
        <source>The server does not speak https on that port.</source>
        <translation>サーバーはそのポートで https を使っていません。</translation>
    </message>
    <message>
        <source>Check the port in the URL. Plain http is right for a server on this computer only.</source>
        <translation>URL のポートを確認してください。平文の http が適切なのは、このコンピューター上のサーバーだけです。</translation>
    </message>
    <message>
        <source>The server and this computer have no safe version of TLS in common.</source>
        <translation>サーバーとこのコンピューターの両方が使える、安全な TLS のバージョンがありません。</translation>
    </message>
    <message>
        <source>The server&apos;s maintainers should offer TLS 1.2 or later.</source>
        <translation>サーバーの保守担当者は TLS 1.2 以降を提供する必要があります。</translation>
    </message>
    <message>
        <source>The server wants a certificate from the client.</source>
        <translation>サーバーはクライアント証明書を求めています。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers whether there is an address that does without.</source>
        <translation>証明書が不要なアドレスがあるか、サーバーの保守担当者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The certificate was revoked.</source>
        <translation>証明書は取り消されています。</translation>
    </message>
    <message>
        <source>Don&apos;t sign in. Tell the server&apos;s maintainers.</source>
        <translation>サインインしないでください。サーバーの保守担当者に知らせてください。</translation>
    </message>
    <message>
        <source>Something between this computer and the server breaks the connection, such as a proxy that inspects traffic.</source>
        <translation>通信を検査するプロキシなど、このコンピューターとサーバーの間にあるものが接続を妨げています。</translation>
    </message>
    <message>
        <source>The handshake did not come to its end.</source>
        <translation>ハンドシェイクが完了しませんでした。</translation>
    </message>
    <message>
        <source>Try from another network.</source>
        <translation>別のネットワークで試してください。</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} did not let the request through.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{host} への途中のプロキシが要求を通しませんでした。</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>プロキシがユーザー名とパスワードを求めています。</translation>
    </message>
    <message>
        <source>Ask your network&apos;s administrators how programs get through, or use a network without a proxy.</source>
        <translation>プログラムがプロキシを通る方法をネットワークの管理者に問い合わせるか、プロキシのないネットワークを使ってください。</translation>
    </message>
    <message>
        <source>The proxy&apos;s address is wrong, or the proxy is down.</source>
        <translation>プロキシのアドレスが間違っているか、プロキシが停止しています。</translation>
    </message>
    <message>
        <source>Check the proxy in the settings; try without one.</source>
        <translation>設定のプロキシを確認し、プロキシなしで試してください。</translation>
    </message>
    <message>
        <source>The proxy does not allow this host or port.</source>
        <translation>プロキシがこのホストまたはポートを許可していません。</translation>
    </message>
    <message>
        <source>The proxy answered in the server&apos;s place.</source>
        <translation>サーバーの代わりにプロキシが応答しました。</translation>
    </message>
    <message>
        <source>Ask your network&apos;s administrators to allow {host}, or try without the proxy.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{host} を許可するようネットワークの管理者に依頼するか、プロキシなしで試してください。</translation>
    </message>
    <message>
        <source>The request was sent, but no whole answer came in time; the server may have acted on it.</source>
        <translation>要求は送信されましたが、時間内に完全な応答が届きませんでした。サーバーが処理した可能性があります。</translation>
    </message>
    <message>
        <source>The server is slow or stuck.</source>
        <translation>サーバーが遅いか、停止しています。</translation>
    </message>
    <message>
        <source>The whole request had left.</source>
        <translation>要求はすべて送信されました。</translation>
    </message>
    <message>
        <source>Allow more time, then try once. If it stays, send the report to the server&apos;s maintainers.</source>
        <translation>待ち時間を延ばして、1 回だけ試してください。解決しない場合は、レポートをサーバーの保守担当者に送ってください。</translation>
    </message>
    <message>
        <source>{host} did not answer in time; the request was not sent as a whole.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{host} が時間内に応答しませんでした。要求はすべては送信されていません。</translation>
    </message>
    <message>
        <source>A firewall swallows the connection, or the server can be reached only from another network.</source>
        <translation>ファイアウォールが接続を遮断しているか、サーバーに別のネットワークからしか接続できません。</translation>
    </message>
    <message>
        <source>Not even the request could leave.</source>
        <translation>要求の送信すらできませんでした。</translation>
    </message>
    <message>
        <source>The network is very slow.</source>
        <translation>ネットワークが非常に遅くなっています。</translation>
    </message>
    <message>
        <source>The time allowed was over.</source>
        <translation>制限時間を過ぎました。</translation>
    </message>
    <message>
        <source>Allow more time, or try another network.</source>
        <translation>待ち時間を延ばすか、別のネットワークで試してください。</translation>
    </message>
    <message>
        <source>The connection ended before the answer was whole; the server may have acted on the request.</source>
        <translation>応答が完了する前に接続が終了しました。サーバーが要求を処理した可能性があります。</translation>
    </message>
    <message>
        <source>The server, or something in front of it, closed the connection.</source>
        <translation>サーバー、またはその手前にあるものが接続を閉じました。</translation>
    </message>
    <message>
        <source>Try once more. If it stays, send the report to the server&apos;s maintainers.</source>
        <translation>もう一度だけ試してください。解決しない場合は、レポートをサーバーの保守担当者に送ってください。</translation>
    </message>
    <message>
        <source>The connection to {host} ended before the request had left as a whole.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>要求をすべて送信する前に、{host} への接続が終了しました。</translation>
    </message>
    <message>
        <source>The request had not left as a whole.</source>
        <translation>要求はすべては送信されていませんでした。</translation>
    </message>
    <message>
        <source>Try again; if it stays, try from another network.</source>
        <translation>もう一度試してください。解決しない場合は、別のネットワークで試してください。</translation>
    </message>
    <message>
        <source>What answers at {host} is no web server: its answer is not HTTP.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{host} で応答しているのは Web サーバーではありません。応答が HTTP ではありません。</translation>
    </message>
    <message>
        <source>The server speaks https on that port, and the URL says http.</source>
        <translation>サーバーはそのポートで https を使いますが、URL は http です。</translation>
    </message>
    <message>
        <source>The request went by http.</source>
        <translation>要求は http で送信されました。</translation>
    </message>
    <message>
        <source>The port belongs to another program.</source>
        <translation>ポートが別のプログラムのものです。</translation>
    </message>
    <message>
        <source>The answer does not begin like HTTP.</source>
        <translation>応答の先頭が HTTP の形ではありません。</translation>
    </message>
    <message>
        <source>Check the port in the URL.</source>
        <translation>URL のポートを確認してください。</translation>
    </message>
    <message>
        <source>No whole answer came from {host}: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{host} から完全な応答が届きませんでした: 「{detail}」</translation>
    </message>
    <message>
        <source>No whole answer came from {host}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{host} から完全な応答が届きませんでした。</translation>
    </message>
    <message>
        <source>The server may have done its part all the same.</source>
        <translation>それでも、サーバーは処理を終えた可能性があります。</translation>
    </message>
    <message>
        <source>The whole request had left before the connection failed.</source>
        <translation>接続が切れる前に、要求はすべて送信されていました。</translation>
    </message>
    <message>
        <source>Think before you try again: the attempt may have counted, and a refresh token may be used up.</source>
        <translation>もう一度試す前によく考えてください。試行回数に数えられた可能性や、リフレッシュトークンが使用済みになった可能性があります。</translation>
    </message>
    <message>
        <source>The network between here and {host} is disturbed.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>ここから {host} までのネットワークに障害があります。</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>応答が届きませんでした。</translation>
    </message>
    <message>
        <source>Try again later, or from another network.</source>
        <translation>後で、または別のネットワークから、もう一度試してください。</translation>
    </message>
    <message>
        <source>A web page came instead of a token ({status}): &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>トークンではなく Web ページが返りました ({status}): 「{detail}」</translation>
    </message>
    <message>
        <source>A web page came instead of a token ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>トークンではなく Web ページが返りました ({status})。</translation>
    </message>
    <message>
        <source>The URL is that of a sign-in page for people, not of the token endpoint.</source>
        <translation>URL が、トークンエンドポイントではなく、人が使うサインインページのものです。</translation>
    </message>
    <message>
        <source>The page is called &quot;{detail}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>ページのタイトルは「{detail}」です。</translation>
    </message>
    <message>
        <source>The network wants you to sign in or to agree to its terms first.</source>
        <translation>ネットワークが、先にサインインまたは利用条件への同意を求めています。</translation>
    </message>
    <message>
        <source>Open a web page in a browser, do what the network asks, and try again.</source>
        <translation>ブラウザーで Web ページを開き、ネットワークの求めに応じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The server is under maintenance.</source>
        <translation>サーバーはメンテナンス中です。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でもう一度試してください。</translation>
    </message>
    <message>
        <source>A firewall or a bot guard in front of the server stopped the request.</source>
        <translation>サーバーの手前にあるファイアウォールまたはボット対策が要求を止めました。</translation>
    </message>
    <message>
        <source>Try from another network, or ask the server&apos;s maintainers to let programs through to this address.</source>
        <translation>別のネットワークで試すか、このアドレスへのプログラムからの接続を許可するよう、サーバーの保守担当者に依頼してください。</translation>
    </message>
    <message>
        <source>A proxy or the sign-in page of a network answered in the server&apos;s place.</source>
        <translation>サーバーの代わりに、プロキシまたはネットワークのサインインページが応答しました。</translation>
    </message>
    <message>
        <source>Open the server&apos;s page in a browser to see what stands in between.</source>
        <translation>ブラウザーでサーバーのページを開き、途中に何があるか確認してください。</translation>
    </message>
    <message>
        <source>The server reported success ({status}), but its answer is empty.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーは成功を報告しましたが ({status})、応答が空です。</translation>
    </message>
    <message>
        <source>A fault at the server, or something in between that took the body away.</source>
        <translation>サーバーの障害か、途中にあるものが本文を取り除きました。</translation>
    </message>
    <message>
        <source>Status {status} without a body.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>本文のないステータス {status} です。</translation>
    </message>
    <message>
        <source>The answer can be read, but there is no access token in it ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>応答は読み取れますが、アクセストークンがありません ({status})。</translation>
    </message>
    <message>
        <source>A token stands in another place.</source>
        <translation>トークンが別の場所にあります。</translation>
    </message>
    <message>
        <source>One was found at {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{where} に 1 つ見つかりました。</translation>
    </message>
    <message>
        <source>Check in the server&apos;s documentation whether that is the token you want; a dialect file can name the place.</source>
        <translation>それが必要なトークンかどうか、サーバーのドキュメントで確認してください。場所は方言ファイルで指定できます。</translation>
    </message>
    <message>
        <source>The server calls it something else.</source>
        <translation>サーバーが別の名前を使っています。</translation>
    </message>
    <message>
        <source>None of the names that are known for this kind of endpoint stands in the answer.</source>
        <translation>この種類のエンドポイントで知られている名前が、応答に 1 つもありません。</translation>
    </message>
    <message>
        <source>Look at the answer&apos;s members, and name the right one in a dialect file.</source>
        <translation>応答のメンバーを調べ、正しいものを方言ファイルで指定してください。</translation>
    </message>
    <message>
        <source>The server refused in words of its own.</source>
        <translation>サーバーが独自の表現で拒否しました。</translation>
    </message>
    <message>
        <source>Some servers report a refusal with status {status} and without an error member.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>エラーメンバーなしに、ステータス {status} で拒否を報告するサーバーもあります。</translation>
    </message>
    <message>
        <source>Read the answer&apos;s members.</source>
        <translation>応答のメンバーを読んでください。</translation>
    </message>
    <message>
        <source>The access token of the answer is not a text ({where}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>応答のアクセストークンがテキストではありません ({where})。</translation>
    </message>
    <message>
        <source>What stands at {where} is a number, a list or an object.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{where} にあるのは、数値、リスト、またはオブジェクトです。</translation>
    </message>
    <message>
        <source>The access token holds characters that must not stand in a header, so it can&apos;t be used ({where}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>アクセストークンに、ヘッダーでは許されない文字が含まれているため、使用できません ({where})。</translation>
    </message>
    <message>
        <source>A fault at the server, such as a line break or a space inside the token.</source>
        <translation>トークン内の改行や空白など、サーバーの障害です。</translation>
    </message>
    <message>
        <source>A token is made of letters, digits and - . _ ~ + / = (RFC 6750, section 2.1).</source>
        <translation>トークンは、英数字と - . _ ~ + / = で構成されます (RFC 6750, section 2.1)。</translation>
    </message>
    <message>
        <source>Send the report to the server&apos;s maintainers. Don&apos;t take the characters out: the server would refuse the rest.</source>
        <translation>レポートをサーバーの保守担当者に送ってください。その文字を取り除かないでください。残りをサーバーが拒否します。</translation>
    </message>
    <message>
        <source>The answer holds two different access tokens, and nothing says which one is right.</source>
        <translation>応答に異なる 2 つのアクセストークンがあり、どちらが正しいかを示すものがありません。</translation>
    </message>
    <message>
        <source>A fault at the server: a member stands twice.</source>
        <translation>サーバーの障害です。メンバーが重複しています。</translation>
    </message>
    <message>
        <source>See {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{where} を参照してください。</translation>
    </message>
    <message>
        <source>The same name has two values.</source>
        <translation>同じ名前に 2 つの値があります。</translation>
    </message>
    <message>
        <source>Send the report to the server&apos;s maintainers; none of the two was used.</source>
        <translation>レポートをサーバーの保守担当者に送ってください。2 つのどちらも使用していません。</translation>
    </message>
    <message>
        <source>The answer is JSON, but not an object with members ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>応答は JSON ですが、メンバーを持つオブジェクトではありません ({status})。</translation>
    </message>
    <message>
        <source>The server gives its reason as a bare text.</source>
        <translation>サーバーが理由をテキストだけで返しています。</translation>
    </message>
    <message>
        <source>The reader says: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>読み取り時のメッセージ: 「{detail}」</translation>
    </message>
    <message>
        <source>Some servers do.</source>
        <translation>そのようなサーバーもあります。</translation>
    </message>
    <message>
        <source>Read the answer&apos;s body.</source>
        <translation>応答の本文を読んでください。</translation>
    </message>
    <message>
        <source>The answer looks like JSON but is broken, at {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>応答は JSON のようですが、{where} で壊れています。</translation>
    </message>
    <message>
        <source>The answer looks like JSON but is broken.</source>
        <translation>応答は JSON のようですが、壊れています。</translation>
    </message>
    <message>
        <source>The answer can&apos;t be read to its end.</source>
        <translation>応答を最後まで読み取れません。</translation>
    </message>
    <message>
        <source>Send the report with the place to the server&apos;s maintainers.</source>
        <translation>レポートを、該当箇所とともにサーバーの保守担当者に送ってください。</translation>
    </message>
    <message>
        <source>Something in between changed the answer.</source>
        <translation>途中にあるものが応答を変更しました。</translation>
    </message>
    <message>
        <source>Proxies and page filters sometimes do.</source>
        <translation>プロキシやページフィルターが変更することがあります。</translation>
    </message>
    <message>
        <source>The answer is XML with a document type or with entities; for safety it was not read.</source>
        <translation>応答は、文書型またはエンティティを含む XML です。安全のため、読み取っていません。</translation>
    </message>
    <message>
        <source>An old web page, or an attempt to make programs read foreign files.</source>
        <translation>古い Web ページか、プログラムに無関係なファイルを読ませようとする試みです。</translation>
    </message>
    <message>
        <source>It was found at {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{where} で見つかりました。</translation>
    </message>
    <message>
        <source>No token endpoint needs them.</source>
        <translation>トークンエンドポイントには必要のないものです。</translation>
    </message>
    <message>
        <source>Check the URL. If it is right, send the report to the server&apos;s maintainers.</source>
        <translation>URL を確認してください。正しい場合は、レポートをサーバーの保守担当者に送ってください。</translation>
    </message>
    <message>
        <source>The answer looks like XML but is broken, at {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>応答は XML のようですが、{where} で壊れています。</translation>
    </message>
    <message>
        <source>The answer looks like XML but is broken.</source>
        <translation>応答は XML のようですが、壊れています。</translation>
    </message>
    <message>
        <source>Ask for JSON instead if the server offers it, and send the report with the place to its maintainers.</source>
        <translation>サーバーが対応していれば代わりに JSON を要求し、レポートを該当箇所とともに保守担当者に送ってください。</translation>
    </message>
    <message>
        <source>The answer holds bytes that are no text, at {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>応答の {where} に、テキストではないバイトがあります。</translation>
    </message>
    <message>
        <source>The answer holds bytes that are no text.</source>
        <translation>応答に、テキストではないバイトがあります。</translation>
    </message>
    <message>
        <source>The server wrote a name or a message in another encoding than UTF-8.</source>
        <translation>サーバーが名前またはメッセージを UTF-8 以外の文字コードで書いています。</translation>
    </message>
    <message>
        <source>Answers have to be UTF-8.</source>
        <translation>応答は UTF-8 でなければなりません。</translation>
    </message>
    <message>
        <source>The answer is far larger than any token answer; it was not read to its end.</source>
        <translation>応答が、トークンの応答としては大きすぎます。最後までは読み取っていません。</translation>
    </message>
    <message>
        <source>The URL is that of a download or a data service, not of the token endpoint.</source>
        <translation>URL が、トークンエンドポイントではなく、ダウンロードまたはデータサービスのものです。</translation>
    </message>
    <message>
        <source>Check the URL.</source>
        <translation>URL を確認してください。</translation>
    </message>
    <message>
        <source>The answer is compressed, and can&apos;t be decompressed.</source>
        <translation>応答が圧縮されていて、展開できません。</translation>
    </message>
    <message>
        <source>A fault at the server or at a proxy.</source>
        <translation>サーバーまたはプロキシの障害です。</translation>
    </message>
    <message>
        <source>The compressed data is broken, or swells beyond all bounds.</source>
        <translation>圧縮データが壊れているか、展開すると際限なく大きくなります。</translation>
    </message>
    <message>
        <source>The answer is neither JSON nor XML nor a form. It begins: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>応答は JSON でも XML でもフォームでもありません。先頭部分: 「{detail}」</translation>
    </message>
    <message>
        <source>The answer is neither JSON nor XML nor a form.</source>
        <translation>応答は JSON でも XML でもフォームでもありません。</translation>
    </message>
    <message>
        <source>An answer came ({status}), but it is no token answer, at {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>応答は届きましたが ({status})、{where} がトークンの応答ではありません。</translation>
    </message>
    <message>
        <source>An answer came ({status}), but it is no token answer.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>応答は届きましたが ({status})、トークンの応答ではありません。</translation>
    </message>
    <message>
        <source>The server is not the one that you mean, or speaks another language.</source>
        <translation>サーバーが目的のものではないか、別の方式を使っています。</translation>
    </message>
    <message>
        <source>Check the URL; read the answer&apos;s body.</source>
        <translation>URL を確認し、応答の本文を読んでください。</translation>
    </message>
    <message>
        <source>No keyring answers, so nothing can be kept or read from it.</source>
        <translation>応答するキーリングがないため、保持も読み取りもできません。</translation>
    </message>
    <message>
        <source>No keyring service runs in this session.</source>
        <translation>このセッションではキーリングサービスが動作していません。</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>応答がありませんでした。</translation>
    </message>
    <message>
        <source>Start a keyring (gnome-keyring, KWallet, KeePassXC) in this session, and try again.</source>
        <translation>このセッションでキーリング (gnome-keyring、KWallet、KeePassXC) を起動して、もう一度試してください。</translation>
    </message>
    <message>
        <source>There is no session, as in a cron job or over ssh.</source>
        <translation>cron ジョブや ssh 経由などのため、セッションがありません。</translation>
    </message>
    <message>
        <source>The keyring is reached through the session&apos;s message bus.</source>
        <translation>キーリングには、セッションのメッセージバスを通じて接続します。</translation>
    </message>
    <message>
        <source>Run it in the session that has the keyring, or give the secret anew each time.</source>
        <translation>キーリングのあるセッションで実行するか、シークレットを毎回指定してください。</translation>
    </message>
    <message>
        <source>The keyring is locked, or its question was answered with no.</source>
        <translation>キーリングがロックされているか、確認に「いいえ」と答えました。</translation>
    </message>
    <message>
        <source>It was not unlocked.</source>
        <translation>ロックが解除されませんでした。</translation>
    </message>
    <message>
        <source>It gives nothing while it is locked.</source>
        <translation>ロックされている間は、何も取り出せません。</translation>
    </message>
    <message>
        <source>Unlock the keyring, and try again.</source>
        <translation>キーリングのロックを解除して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Something should be in the keyring, and the keyring says that it is not there.</source>
        <translation>キーリングにあるはずのものが、キーリングによると存在しません。</translation>
    </message>
    <message>
        <source>The keyring is locked, and does not say so.</source>
        <translation>キーリングがロックされていますが、それを通知していません。</translation>
    </message>
    <message>
        <source>The index of what was kept names it.</source>
        <translation>保持内容の索引には記載されています。</translation>
    </message>
    <message>
        <source>It was kept in another keyring.</source>
        <translation>別のキーリングに保持されていました。</translation>
    </message>
    <message>
        <source>The reason given is: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>示された理由: 「{detail}」</translation>
    </message>
    <message>
        <source>One computer may have more than one.</source>
        <translation>1 台のコンピューターに複数のキーリングがあることもあります。</translation>
    </message>
    <message>
        <source>Log in as when it was kept: the same desktop, the same keyring.</source>
        <translation>保持したときと同じデスクトップ、同じキーリングでログインしてください。</translation>
    </message>
    <message>
        <source>It was removed by hand.</source>
        <translation>手動で削除されました。</translation>
    </message>
    <message>
        <source>Other programs may remove what lies in a keyring.</source>
        <translation>ほかのプログラムがキーリングの内容を削除することもあります。</translation>
    </message>
    <message>
        <source>Sign in again; that replaces it.</source>
        <translation>もう一度サインインしてください。新しい内容に置き換わります。</translation>
    </message>
    <message>
        <source>What the keyring gave is not what was written to it.</source>
        <translation>キーリングから得た内容が、書き込んだものと異なります。</translation>
    </message>
    <message>
        <source>It was cut off or changed.</source>
        <translation>途中で切れたか、変更されました。</translation>
    </message>
    <message>
        <source>What was found: {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>見つかった内容: {detail}。</translation>
    </message>
    <message>
        <source>Its check sum is another one.</source>
        <translation>チェックサムが異なります。</translation>
    </message>
    <message>
        <source>A later version of this program wrote what is kept.</source>
        <translation>保持されている内容は、このプログラムの新しいバージョンが書き込んだものです。</translation>
    </message>
    <message>
        <source>Two versions are in use.</source>
        <translation>2 つのバージョンが使われています。</translation>
    </message>
    <message>
        <source>Its form is not known yet.</source>
        <translation>その形式は、まだ知られていません。</translation>
    </message>
    <message>
        <source>Use the later version, or sign in again with this one.</source>
        <translation>新しいバージョンを使うか、このバージョンでもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The keyring did not do as it was asked.</source>
        <translation>キーリングが要求どおりに動作しませんでした。</translation>
    </message>
    <message>
        <source>It failed, was never opened, or waits for an answer to its question.</source>
        <translation>失敗したか、一度も開かれていないか、確認への回答を待っています。</translation>
    </message>
    <message>
        <source>It gave no reason that is known.</source>
        <translation>既知の理由は示されませんでした。</translation>
    </message>
    <message>
        <source>Open the keyring&apos;s own program and see whether it works; then try again.</source>
        <translation>キーリングのプログラムを開いて動作を確認し、もう一度試してください。</translation>
    </message>
    <message>
        <source>A file that goes with the keyring can&apos;t be used: {where}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>キーリングに付随するファイルを使用できません: {where}</translation>
    </message>
    <message>
        <source>A file that goes with the keyring can&apos;t be used.</source>
        <translation>キーリングに付随するファイルを使用できません。</translation>
    </message>
    <message>
        <source>The disk is full, the file is damaged, or it belongs to somebody else.</source>
        <translation>ディスクがいっぱいか、ファイルが壊れているか、ほかのユーザーのものです。</translation>
    </message>
    <message>
        <source>It could not be read or written.</source>
        <translation>読み取りまたは書き込みができませんでした。</translation>
    </message>
    <message>
        <source>Make room, or give the file back to yourself; then try again.</source>
        <translation>空き容量を確保するか、ファイルの所有者を自分に戻してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The keyring said that it kept the value, and it did not.</source>
        <translation>キーリングは値を保持したと応答しましたが、保持していませんでした。</translation>
    </message>
    <message>
        <source>The keyring fails without saying so.</source>
        <translation>キーリングが、通知なしに失敗しています。</translation>
    </message>
    <message>
        <source>What was seen: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>確認された内容: 「{detail}」</translation>
    </message>
    <message>
        <source>The value was read back, and was not there.</source>
        <translation>値を読み戻したところ、存在しませんでした。</translation>
    </message>
    <message>
        <source>It can&apos;t be proved that the secret is gone from the keyring.</source>
        <translation>シークレットがキーリングから消去されたことを確認できません。</translation>
    </message>
    <message>
        <source>The keyring is locked, or fails without saying so.</source>
        <translation>キーリングがロックされているか、通知なしに失敗しています。</translation>
    </message>
    <message>
        <source>A removal is believed only once the keyring has shown that it works.</source>
        <translation>キーリングの動作を確認できて初めて、削除されたと判断します。</translation>
    </message>
    <message>
        <source>Unlock the keyring, and remove it again.</source>
        <translation>キーリングのロックを解除して、もう一度削除してください。</translation>
    </message>
    <message>
        <source>Another program works on the same profile just now.</source>
        <translation>別のプログラムが同じプロファイルを使用中です。</translation>
    </message>
    <message>
        <source>It asks the server, or waits at the keyring&apos;s question.</source>
        <translation>サーバーに要求しているか、キーリングの確認を待っています。</translation>
    </message>
    <message>
        <source>It holds the lock of the profile.</source>
        <translation>プロファイルのロックを保持しています。</translation>
    </message>
    <message>
        <source>Answer the keyring&apos;s question if there is one, or wait until the other is done.</source>
        <translation>キーリングの確認があれば答え、なければ相手の処理が終わるまで待ってください。</translation>
    </message>
    <message>
        <source>Nothing that could get a token is kept for this profile.</source>
        <translation>このプロファイルには、トークンの取得に使えるものが保持されていません。</translation>
    </message>
    <message>
        <source>There was no sign-in yet, or what was kept was forgotten.</source>
        <translation>まだサインインしていないか、保持されていた内容が消去されました。</translation>
    </message>
    <message>
        <source>Neither a refresh token nor a password is kept.</source>
        <translation>リフレッシュトークンもパスワードも保持されていません。</translation>
    </message>
    <message>
        <source>Sign in with the password.</source>
        <translation>パスワードでサインインしてください。</translation>
    </message>
    <message>
        <source>The file of the profiles is damaged ({where}). It was left as it is.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>プロファイルのファイルが壊れています ({where})。そのまま残しました。</translation>
    </message>
    <message>
        <source>The file of the profiles is damaged. It was left as it is.</source>
        <translation>プロファイルのファイルが壊れています。そのまま残しました。</translation>
    </message>
    <message>
        <source>It was edited by hand, or cut off.</source>
        <translation>手動で編集されたか、途中で切れています。</translation>
    </message>
    <message>
        <source>It is not what was written.</source>
        <translation>書き込んだ内容と異なります。</translation>
    </message>
    <message>
        <source>Correct the place, or put the last good copy there. Nothing is changed until then.</source>
        <translation>該当箇所を修正するか、最後の正常なコピーに置き換えてください。それまでは何も変更しません。</translation>
    </message>
    <message>
        <source>A later version of this program wrote the file of the profiles. It was left as it is.</source>
        <translation>プロファイルのファイルは、このプログラムの新しいバージョンが書き込んだものです。そのまま残しました。</translation>
    </message>
    <message>
        <source>Its schema is not known yet.</source>
        <translation>そのスキーマは、まだ知られていません。</translation>
    </message>
    <message>
        <source>Use the later version.</source>
        <translation>新しいバージョンを使ってください。</translation>
    </message>
    <message>
        <source>There is no profile called &quot;{where}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>「{where}」というプロファイルはありません。</translation>
    </message>
    <message>
        <source>There is no such profile.</source>
        <translation>そのプロファイルはありません。</translation>
    </message>
    <message>
        <source>The name is misspelt, or the profile was removed.</source>
        <translation>名前のつづりが間違っているか、プロファイルが削除されました。</translation>
    </message>
    <message>
        <source>Looking it up: {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>検索の結果: {detail}。</translation>
    </message>
    <message>
        <source>It is not in the file of the profiles.</source>
        <translation>プロファイルのファイルにありません。</translation>
    </message>
    <message>
        <source>Take one of the names that there are, or add the profile.</source>
        <translation>既存の名前を指定するか、プロファイルを追加してください。</translation>
    </message>
    <message>
        <source>There is a profile of that name already: {detail}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>その名前のプロファイルは既にあります: {detail}</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>その名前のプロファイルは既にあります。</translation>
    </message>
    <message>
        <source>Names differ in more than capital letters.</source>
        <translation>大文字と小文字の違いだけでは、別の名前になりません。</translation>
    </message>
    <message>
        <source>Two profiles of one name could not be told apart.</source>
        <translation>同じ名前のプロファイルが 2 つあると区別できません。</translation>
    </message>
    <message>
        <source>Take another name, or edit the one that there is.</source>
        <translation>別の名前を指定するか、既存のプロファイルを編集してください。</translation>
    </message>
    <message>
        <source>A secret stands where none may be kept: {detail}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>保持してはならない場所にシークレットがあります: {detail}</translation>
    </message>
    <message>
        <source>A secret stands where none may be kept.</source>
        <translation>保持してはならない場所にシークレットがあります。</translation>
    </message>
    <message>
        <source>It is part of a URL or of a parameter.</source>
        <translation>URL またはパラメーターの一部です。</translation>
    </message>
    <message>
        <source>Profiles lie in a file that anybody may be given.</source>
        <translation>プロファイルは、誰にでも渡される可能性のあるファイルに保存されます。</translation>
    </message>
    <message>
        <source>Take it out there, and give it with each sign-in.</source>
        <translation>そこから取り除き、サインインのたびに指定してください。</translation>
    </message>
    <message>
        <source>The key is protected by a pass phrase, and none is asked for here.</source>
        <translation>キーはパスフレーズで保護されていますが、ここでは入力を求めません。</translation>
    </message>
    <message>
        <source>It is a private key.</source>
        <translation>これは秘密キーです。</translation>
    </message>
    <message>
        <source>To check a signature the public key is enough.</source>
        <translation>署名の検証には、公開キーで十分です。</translation>
    </message>
    <message>
        <source>Give the public key; openssl pkey -in key.pem -pubout makes it.</source>
        <translation>公開キーを指定してください。openssl pkey -in key.pem -pubout で作成できます。</translation>
    </message>
    <message>
        <source>Signatures can&apos;t be checked with such a key ({detail}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>このようなキーでは署名を検証できません ({detail})。</translation>
    </message>
    <message>
        <source>Signatures can&apos;t be checked with such a key.</source>
        <translation>このようなキーでは署名を検証できません。</translation>
    </message>
    <message>
        <source>It is of a kind or on a curve that is not known here.</source>
        <translation>ここでは知られていない種類または曲線のキーです。</translation>
    </message>
    <message>
        <source>Known are RSA, the curves P-256, P-384 and P-521, Ed25519, Ed448, and shared secrets.</source>
        <translation>対応しているのは、RSA、曲線 P-256、P-384、P-521、Ed25519、Ed448、および共有シークレットです。</translation>
    </message>
    <message>
        <source>Ask the one who makes the tokens for the key that they sign with.</source>
        <translation>署名に使うキーを、トークンの発行元に問い合わせてください。</translation>
    </message>
    <message>
        <source>The key can&apos;t be used: {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>キーを使用できません: {detail}。</translation>
    </message>
    <message>
        <source>The key can&apos;t be used ({where}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>キーを使用できません ({where})。</translation>
    </message>
    <message>
        <source>The key can&apos;t be used.</source>
        <translation>キーを使用できません。</translation>
    </message>
    <message>
        <source>It was cut or changed in copying, or is something else.</source>
        <translation>コピー中に切れたか変更されたか、キーではないものです。</translation>
    </message>
    <message>
        <source>The reason is called {code}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>理由のコードは {code} です。</translation>
    </message>
    <message>
        <source>Give a PEM file (-----BEGIN PUBLIC KEY----- or CERTIFICATE), a JWK, or a shared secret.</source>
        <translation>PEM ファイル (-----BEGIN PUBLIC KEY----- または CERTIFICATE)、JWK、または共有シークレットを指定してください。</translation>
    </message>
    <message>
        <source>The set of keys can&apos;t be read ({detail}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>キーセットを読み取れません ({detail})。</translation>
    </message>
    <message>
        <source>The set of keys can&apos;t be read.</source>
        <translation>キーセットを読み取れません。</translation>
    </message>
    <message>
        <source>The file is no JWKS.</source>
        <translation>ファイルが JWKS ではありません。</translation>
    </message>
    <message>
        <source>A JWKS is a JSON object with a list called keys.</source>
        <translation>JWKS は、keys というリストを持つ JSON オブジェクトです。</translation>
    </message>
    <message>
        <source>Get it from the address that the issuer&apos;s discovery document names as jwks_uri.</source>
        <translation>発行者のディスカバリードキュメントに jwks_uri として記載されたアドレスから取得してください。</translation>
    </message>
    <message>
        <source>The address of the keys begins with http, so anybody on the way could put other keys there. Nothing was sent.</source>
        <translation>キーのアドレスが http で始まっているため、経路上の誰でも別のキーに差し替えられます。何も送信していません。</translation>
    </message>
    <message>
        <source>The s of https is missing.</source>
        <translation>https の s がありません。</translation>
    </message>
    <message>
        <source>A key proves something only if it surely is the issuer&apos;s.</source>
        <translation>キーが証明になるのは、確実に発行者のものである場合だけです。</translation>
    </message>
    <message>
        <source>Begin the address with https, or save the keys to a file and give that.</source>
        <translation>アドレスを https で始めるか、キーをファイルに保存して指定してください。</translation>
    </message>
    <message>
        <source>The keys can&apos;t be fetched: {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>キーを取得できません: {detail}。</translation>
    </message>
    <message>
        <source>The keys can&apos;t be fetched.</source>
        <translation>キーを取得できません。</translation>
    </message>
    <message>
        <source>The server does not answer, or not over a connection that can be trusted.</source>
        <translation>サーバーが応答しないか、信頼できる接続で応答していません。</translation>
    </message>
    <message>
        <source>It was {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>場所は {where} です。</translation>
    </message>
    <message>
        <source>No whole answer came.</source>
        <translation>完全な応答が届きませんでした。</translation>
    </message>
    <message>
        <source>Check the address; or save the keys to a file and give that.</source>
        <translation>アドレスを確認するか、キーをファイルに保存して指定してください。</translation>
    </message>
    <message>
        <source>The address is not the one of the keys. Redirects are not followed.</source>
        <translation>アドレスがキーのものではありません。リダイレクトには従いません。</translation>
    </message>
    <message>
        <source>The server answered, but not with keys.</source>
        <translation>サーバーは応答しましたが、キーではありませんでした。</translation>
    </message>
    <message>
        <source>Take the address that the issuer&apos;s discovery document names as jwks_uri.</source>
        <translation>発行者のディスカバリードキュメントに jwks_uri として記載されたアドレスを使ってください。</translation>
    </message>
    <message>
        <source>What was fetched is no set of keys ({detail}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>取得した内容がキーセットではありません ({detail})。</translation>
    </message>
    <message>
        <source>What was fetched is no set of keys.</source>
        <translation>取得した内容がキーセットではありません。</translation>
    </message>
    <message>
        <source>The address shows a page or another document.</source>
        <translation>アドレスが、ページまたは別のドキュメントのものです。</translation>
    </message>
    <message>
        <source>The URL begins with http, so anybody on the way could read the password. Nothing was sent.</source>
        <translation>URL が http で始まっているため、経路上の誰でもパスワードを読み取れます。何も送信していません。</translation>
    </message>
    <message>
        <source>{detail}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{detail}</translation>
    </message>
    <message>
        <source>The URL begins with http.</source>
        <translation>URL が http で始まっています。</translation>
    </message>
    <message>
        <source>Begin the URL with https. Only if the server can&apos;t, allow plain http for this request.</source>
        <translation>URL を https で始めてください。サーバーが対応していない場合に限り、この要求で平文の http を許可してください。</translation>
    </message>
    <message>
        <source>The URL has to begin with https. Nothing was sent.</source>
        <translation>URL は https で始まる必要があります。何も送信していません。</translation>
    </message>
    <message>
        <source>The URL begins with something else, or with nothing.</source>
        <translation>URL がほかの文字列で始まっているか、スキームがありません。</translation>
    </message>
    <message>
        <source>No https was found at its beginning.</source>
        <translation>先頭に https が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Write the whole URL, as in https://server.example/token.</source>
        <translation>https://server.example/token のように、URL 全体を入力してください。</translation>
    </message>
    <message>
        <source>There is a user name or a password in the URL, where logs would keep it. Nothing was sent.</source>
        <translation>URL にユーザー名またはパスワードが含まれています。ログに残るため、何も送信していません。</translation>
    </message>
    <message>
        <source>Something stands before an @ in the URL.</source>
        <translation>URL の @ の前に何かがあります。</translation>
    </message>
    <message>
        <source>URLs are written to logs on the way; this part is left out here.</source>
        <translation>URL は途中でログに書き込まれます。この部分はここでは省いています。</translation>
    </message>
    <message>
        <source>Take it out of the URL, and give user name and password in their own fields.</source>
        <translation>URL から取り除き、ユーザー名とパスワードはそれぞれの欄に入力してください。</translation>
    </message>
    <message>
        <source>The URL can&apos;t be used. Nothing was sent.</source>
        <translation>URL を使用できません。何も送信していません。</translation>
    </message>
    <message>
        <source>It is misspelt, or a part is missing.</source>
        <translation>つづりが間違っているか、一部が欠けています。</translation>
    </message>
    <message>
        <source>It is no address that could be asked.</source>
        <translation>要求を送信できるアドレスではありません。</translation>
    </message>
    <message>
        <source>A value holds characters that must not stand in a header ({where}). Nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>値に、ヘッダーでは許されない文字が含まれています ({where})。何も送信していません。</translation>
    </message>
    <message>
        <source>A value holds characters that must not stand in a header. Nothing was sent.</source>
        <translation>値に、ヘッダーでは許されない文字が含まれています。何も送信していません。</translation>
    </message>
    <message>
        <source>A line break or a special character was pasted along.</source>
        <translation>改行または特殊文字が一緒に貼り付けられました。</translation>
    </message>
    <message>
        <source>Headers are single lines of plain characters.</source>
        <translation>ヘッダーは、通常の文字だけからなる 1 行です。</translation>
    </message>
    <message>
        <source>Type the value by hand, or paste it without its line break.</source>
        <translation>値を手で入力するか、改行を除いて貼り付けてください。</translation>
    </message>
    <message>
        <source>The CA certificates can&apos;t be read. Nothing was sent.</source>
        <translation>CA 証明書を読み取れません。何も送信していません。</translation>
    </message>
    <message>
        <source>The file is missing, or holds no certificate in PEM format.</source>
        <translation>ファイルがないか、PEM 形式の証明書が含まれていません。</translation>
    </message>
    <message>
        <source>No certificate was found in it.</source>
        <translation>証明書が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Give a file that holds -----BEGIN CERTIFICATE-----.</source>
        <translation>-----BEGIN CERTIFICATE----- を含むファイルを指定してください。</translation>
    </message>
    <message>
        <source>The proxy&apos;s address can&apos;t be used. Nothing was sent.</source>
        <translation>プロキシのアドレスを使用できません。何も送信していません。</translation>
    </message>
    <message>
        <source>It is misspelt, or of a kind that is not known.</source>
        <translation>つづりが間違っているか、未対応の種類です。</translation>
    </message>
    <message>
        <source>It is no address of a proxy.</source>
        <translation>プロキシのアドレスではありません。</translation>
    </message>
    <message>
        <source>Write it as http://proxy.example:3128 or socks5://proxy.example:1080.</source>
        <translation>http://proxy.example:3128 または socks5://proxy.example:1080 のように入力してください。</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; is missing. Nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>「{where}」がありません。何も送信していません。</translation>
    </message>
    <message>
        <source>Something that this grant needs is missing. Nothing was sent.</source>
        <translation>このグラントに必要なものがありません。何も送信していません。</translation>
    </message>
    <message>
        <source>The endpoint needs it.</source>
        <translation>エンドポイントに必要です。</translation>
    </message>
    <message>
        <source>Its documentation names it as required.</source>
        <translation>ドキュメントに必須と記載されています。</translation>
    </message>
    <message>
        <source>Give a value for &quot;{where}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>「{where}」の値を指定してください。</translation>
    </message>
    <message>
        <source>Give the missing value.</source>
        <translation>足りない値を指定してください。</translation>
    </message>
    <message>
        <source>This kind of endpoint does not have that grant. Nothing was sent.</source>
        <translation>この種類のエンドポイントには、そのグラントがありません。何も送信していません。</translation>
    </message>
    <message>
        <source>The endpoint&apos;s dialect does not list it.</source>
        <translation>エンドポイントの方言に記載がありません。</translation>
    </message>
    <message>
        <source>The dialect names the grants that are documented.</source>
        <translation>方言には、ドキュメントにあるグラントが記載されています。</translation>
    </message>
    <message>
        <source>Choose another grant, or another dialect.</source>
        <translation>別のグラントまたは別の方言を選択してください。</translation>
    </message>
    <message>
        <source>This kind of endpoint does not take that body format. Nothing was sent.</source>
        <translation>この種類のエンドポイントは、その本文の形式を受け付けません。何も送信していません。</translation>
    </message>
    <message>
        <source>The dialect names the formats that are documented.</source>
        <translation>方言には、ドキュメントにある形式が記載されています。</translation>
    </message>
    <message>
        <source>Choose another format, or another dialect.</source>
        <translation>別の形式または別の方言を選択してください。</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; holds a character that XML can&apos;t carry. Nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>「{where}」に、XML では表せない文字が含まれています。何も送信していません。</translation>
    </message>
    <message>
        <source>A value holds a character that XML can&apos;t carry. Nothing was sent.</source>
        <translation>値に、XML では表せない文字が含まれています。何も送信していません。</translation>
    </message>
    <message>
        <source>A control character stands in the value.</source>
        <translation>値に制御文字があります。</translation>
    </message>
    <message>
        <source>XML 1.0 has no way to write it.</source>
        <translation>XML 1.0 では表せません。</translation>
    </message>
    <message>
        <source>Send the request as JSON or as a form, or type the value again by hand.</source>
        <translation>要求を JSON またはフォームとして送信するか、値を手で入力し直してください。</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; was given more than once. Nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>「{where}」が複数回指定されています。何も送信していません。</translation>
    </message>
    <message>
        <source>A parameter was given more than once. Nothing was sent.</source>
        <translation>パラメーターが複数回指定されています。何も送信していません。</translation>
    </message>
    <message>
        <source>It stands among the extra parameters and in a field of its own.</source>
        <translation>追加のパラメーターと専用の欄の両方にあります。</translation>
    </message>
    <message>
        <source>A request must hold each name once.</source>
        <translation>要求では、同じ名前は一度しか使えません。</translation>
    </message>
    <message>
        <source>Take one of the two away.</source>
        <translation>どちらか一方を取り除いてください。</translation>
    </message>
    <message>
        <source>There is no dialect of that name, and no such file.</source>
        <translation>その名前の方言も、そのようなファイルもありません。</translation>
    </message>
    <message>
        <source>The name is misspelt.</source>
        <translation>名前のつづりが間違っています。</translation>
    </message>
    <message>
        <source>It is not among the dialects at hand.</source>
        <translation>利用できる方言の中にありません。</translation>
    </message>
    <message>
        <source>Use one of the known names, or the path of a dialect file.</source>
        <translation>既知の名前、または方言ファイルのパスを指定してください。</translation>
    </message>
    <message>
        <source>The dialect file can&apos;t be used ({where}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>方言ファイルを使用できません ({where})。</translation>
    </message>
    <message>
        <source>The dialect file can&apos;t be used.</source>
        <translation>方言ファイルを使用できません。</translation>
    </message>
    <message>
        <source>The file is missing or has a mistake.</source>
        <translation>ファイルがないか、誤りがあります。</translation>
    </message>
    <message>
        <source>It does not follow the schema of dialect files.</source>
        <translation>方言ファイルのスキーマに従っていません。</translation>
    </message>
    <message>
        <source>Correct the place, and load the file again.</source>
        <translation>該当箇所を修正し、ファイルを読み込み直してください。</translation>
    </message>
    <message>
        <source>It was cancelled. If the request was on its way already, the server may have acted on it.</source>
        <translation>キャンセルされました。要求が既に送信されていた場合、サーバーが処理した可能性があります。</translation>
    </message>
    <message>
        <source>The place for secrets can&apos;t be used: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>シークレットの保管場所を使用できません: 「{detail}」</translation>
    </message>
    <message>
        <source>The place for secrets can&apos;t be used.</source>
        <translation>シークレットの保管場所を使用できません。</translation>
    </message>
    <message>
        <source>The keyring is locked, missing, or was refused.</source>
        <translation>キーリングがロックされているか、存在しないか、拒否されました。</translation>
    </message>
    <message>
        <source>Nothing more is known.</source>
        <translation>それ以上のことは分かりません。</translation>
    </message>
    <message>
        <source>What was given can&apos;t be used: {detail}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>指定された内容を使用できません: {detail}</translation>
    </message>
    <message>
        <source>What was given can&apos;t be used ({code}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>指定された内容を使用できません ({code})。</translation>
    </message>
    <message>
        <source>A value is not what is needed there.</source>
        <translation>値が、そこで必要とされるものと異なります。</translation>
    </message>
    <message>
        <source>Correct it, and try again.</source>
        <translation>修正して、もう一度試してください。</translation>
    </message>
    <message>
        <source>It did not work: {detail}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>うまくいきませんでした: {detail}</translation>
    </message>
    <message>
        <source>It did not work ({code}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>うまくいきませんでした ({code})。</translation>
    </message>
    <message>
        <source>The other side, or the way to it, did not do what was expected.</source>
        <translation>相手側、またはそこまでの経路が想定どおりに動作しませんでした。</translation>
    </message>
    <message>
        <source>Try again; if it stays, send the report to the server&apos;s maintainers.</source>
        <translation>もう一度試してください。解決しない場合は、レポートをサーバーの保守担当者に送ってください。</translation>
    </message>
    <message>
        <source>The token&apos;s scope is not enough.</source>
        <translation>トークンの scope が足りません。</translation>
    </message>
    <message>
        <source>The server asks for the scope &quot;{needed_scope}&quot; in its WWW-Authenticate header.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーは WWW-Authenticate ヘッダーで scope 「{needed_scope}」を求めています。</translation>
    </message>
    <message>
        <source>Get a token with that scope.</source>
        <translation>その scope を持つトークンを取得してください。</translation>
    </message>
    <message>
        <source>A Windows sign-in is wanted before the token endpoint is reached.</source>
        <translation>トークンエンドポイントに到達する前に、Windows のサインインが求められます。</translation>
    </message>
    <message>
        <source>The server&apos;s WWW-Authenticate header asks for {schemes}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーの WWW-Authenticate ヘッダーが {schemes} を求めています。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers to open the token endpoint to all, or for another address.</source>
        <translation>トークンエンドポイントを誰でも使えるようにするか、別のアドレスを教えるよう、サーバーの保守担当者に依頼してください。</translation>
    </message>
    <message>
        <source>The server wants client id and secret in the Authorization header.</source>
        <translation>サーバーは、Authorization ヘッダーでのクライアント ID とシークレットの送信を求めています。</translation>
    </message>
    <message>
        <source>Its WWW-Authenticate header asks for {schemes}, in the realm &quot;{realm}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>WWW-Authenticate ヘッダーが、レルム「{realm}」で {schemes} を求めています。</translation>
    </message>
    <message>
        <source>Its WWW-Authenticate header asks for {schemes}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>WWW-Authenticate ヘッダーが {schemes} を求めています。</translation>
    </message>
    <message>
        <source>Set the client id and its secret, and the client authentication basic.</source>
        <translation>クライアント ID とシークレットを設定し、クライアント認証を basic にしてください。</translation>
    </message>
    <message>
        <source>The address is that of a protected page, which wants a token instead of giving one.</source>
        <translation>このアドレスは保護されたページのものです。トークンを発行せず、トークンを求めています。</translation>
    </message>
    <message>
        <source>Calls of this API need the number of a file beside the token.</source>
        <translation>この API の呼び出しには、トークンに加えてファイルの番号が必要です。</translation>
    </message>
    <message>
        <source>The request went to {url}, and this server answers 401 to every call without FileId, whatever the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>要求は {url} に送信されました。このサーバーは、トークンに関係なく、FileId のない呼び出しすべてに 401 を返します。</translation>
    </message>
    <message>
        <source>Add FileId to the query, with one of the fileid numbers of the token&apos;s scope.</source>
        <translation>トークンの scope にある fileid の番号の 1 つを、FileId としてクエリに追加してください。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is slow.</source>
        <translation>このコンピューターの時計が遅れています。</translation>
    </message>
    <message>
        <source>It is {skew} behind the server&apos;s, by the Date header of the answer.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>応答の Date ヘッダーによると、サーバーより {skew} 遅れています。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, and try again.</source>
        <translation>このコンピューターの時計を合わせて、もう一度試してください。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is fast.</source>
        <translation>このコンピューターの時計が進んでいます。</translation>
    </message>
    <message>
        <source>It is {skew} ahead of the server&apos;s, by the Date header of the answer.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>応答の Date ヘッダーによると、サーバーより {skew} 進んでいます。</translation>
    </message>
    <message>
        <source>Another program has used this refresh token, and holds the one that came for it.</source>
        <translation>別のプログラムがこのリフレッシュトークンを使い、代わりに発行されたトークンを持っています。</translation>
    </message>
    <message>
        <source>Take over what is kept now. If nothing newer is kept, sign in again, and let one program alone refresh.</source>
        <translation>現在の保持内容を引き継いでください。新しいものがなければもう一度サインインし、更新は 1 つのプログラムだけで行ってください。</translation>
    </message>
    <message>
        <source>The password that was sent is another than the one that worked.</source>
        <translation>送信されたパスワードは、以前に成功したパスワードと異なります。</translation>
    </message>
    <message>
        <source>The last sign-in that worked was {last_success}, with another password.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>最後に成功したサインインは {last_success} で、別のパスワードが使われました。</translation>
    </message>
    <message>
        <source>The last sign-in that worked was with another password.</source>
        <translation>最後に成功したサインインでは、別のパスワードが使われました。</translation>
    </message>
    <message>
        <source>Type the password again. If it was not changed on purpose, use the former one.</source>
        <translation>パスワードをもう一度入力してください。意図して変更したのでなければ、以前のものを使ってください。</translation>
    </message>
    <message>
        <source>The password was changed at the server, or the account was locked, since it last worked.</source>
        <translation>最後に成功した後に、サーバーでパスワードが変更されたか、アカウントがロックされました。</translation>
    </message>
    <message>
        <source>The very same password worked {last_success}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>まったく同じパスワードで {last_success} に成功しています。</translation>
    </message>
    <message>
        <source>The very same password has worked before.</source>
        <translation>まったく同じパスワードで、以前は成功しています。</translation>
    </message>
    <message>
        <source>Try it on the server&apos;s own sign-in page, or ask whoever administers the accounts. Don&apos;t try again until then.</source>
        <translation>サーバーのサインインページで試すか、アカウントの管理者に問い合わせてください。それまでは、もう一度試さないでください。</translation>
    </message>
    <message>
        <source>Something was changed at the server, or on the way to it, since it last worked.</source>
        <translation>最後に成功した後に、サーバーまたはそこまでの経路で何かが変更されました。</translation>
    </message>
    <message>
        <source>The same account got a token {last_success}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>同じアカウントで {last_success} にトークンを取得しています。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers what was changed since then.</source>
        <translation>その後に何が変更されたか、サーバーの保守担当者に問い合わせてください。</translation>
    </message>
    <message>
        <source>There is no token to call with. Nothing was sent.</source>
        <translation>呼び出しに使うトークンがありません。何も送信していません。</translation>
    </message>
    <message>
        <source>The session holds no token now.</source>
        <translation>このセッションには現在トークンがありません。</translation>
    </message>
    <message>
        <source>It was signed out, or has not signed in yet.</source>
        <translation>サインアウトしたか、まだサインインしていません。</translation>
    </message>
    <message>
        <source>Get a token first.</source>
        <translation>先にトークンを取得してください。</translation>
    </message>
    <message>
        <source>This token is no Bearer token, so it was not put into the header. Nothing was sent.</source>
        <translation>このトークンは Bearer トークンではないため、ヘッダーに入れていません。何も送信していません。</translation>
    </message>
    <message>
        <source>The server gave a token that is used in another way.</source>
        <translation>サーバーが、別の方法で使うトークンを発行しました。</translation>
    </message>
    <message>
        <source>Its answer names another token type.</source>
        <translation>応答に、別のトークンの種類が示されています。</translation>
    </message>
    <message>
        <source>Look up in the server&apos;s documentation how this type is used.</source>
        <translation>この種類の使い方を、サーバーのドキュメントで調べてください。</translation>
    </message>
    <message>
        <source>There is an Authorization header among the headers. Nothing was sent.</source>
        <translation>ヘッダーの中に Authorization ヘッダーがあります。何も送信していません。</translation>
    </message>
    <message>
        <source>The token goes there, and a request must hold that header once.</source>
        <translation>トークンはそこに入ります。このヘッダーは、要求に 1 つしか含められません。</translation>
    </message>
    <message>
        <source>It was found among the further headers.</source>
        <translation>追加のヘッダーの中に見つかりました。</translation>
    </message>
    <message>
        <source>Take the line out: the token is put in by itself.</source>
        <translation>その行を削除してください。トークンは自動的に入ります。</translation>
    </message>
    <message>
        <source>{detail} takes no body. Nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{detail} では本文を送信できません。何も送信していません。</translation>
    </message>
    <message>
        <source>This method takes no body. Nothing was sent.</source>
        <translation>このメソッドでは本文を送信できません。何も送信していません。</translation>
    </message>
    <message>
        <source>A body was given with a method that has none.</source>
        <translation>本文を持たないメソッドに、本文が指定されています。</translation>
    </message>
    <message>
        <source>Servers ignore such a body, or refuse it.</source>
        <translation>サーバーはこのような本文を無視するか、拒否します。</translation>
    </message>
    <message>
        <source>Empty the body, or choose POST, PUT or PATCH.</source>
        <translation>本文を空にするか、POST、PUT、PATCH のいずれかを選択してください。</translation>
    </message>
    <message>
        <source>The method can&apos;t be used. Nothing was sent.</source>
        <translation>このメソッドは使用できません。何も送信していません。</translation>
    </message>
    <message>
        <source>It is misspelt, or is one that means something else on the way.</source>
        <translation>つづりが間違っているか、経路上で別の意味を持つメソッドです。</translation>
    </message>
    <message>
        <source>A method is a word in capitals.</source>
        <translation>メソッドは大文字の語です。</translation>
    </message>
    <message>
        <source>Write it in capitals, such as GET or POST.</source>
        <translation>GET や POST のように、大文字で入力してください。</translation>
    </message>
    <message>
        <source>Another program has refreshed the token of this account before.</source>
        <translation>以前にも、別のプログラムがこのアカウントのトークンを更新しています。</translation>
    </message>
    <message>
        <source>The token works: {host} answered {status}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>トークンは使えます。{host} が {status} を返しました。</translation>
    </message>
    <message>
        <source>{status} {error}: the server says the token expired.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status} {error}: サーバーによると、トークンは有効期限切れです。</translation>
    </message>
    <message>
        <source>{status}: the server says the token expired.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: サーバーによると、トークンは有効期限切れです。</translation>
    </message>
    <message>
        <source>The token is past its time.</source>
        <translation>トークンの有効期限が過ぎています。</translation>
    </message>
    <message>
        <source>By its own exp claim it expired {expired}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>トークン自体の exp クレームでは有効期限切れです ({expired})。</translation>
    </message>
    <message>
        <source>Refresh, and try again.</source>
        <translation>更新して、もう一度試してください。</translation>
    </message>
    <message>
        <source>{status}: the server says the token was revoked.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: サーバーによると、トークンは取り消されています。</translation>
    </message>
    <message>
        <source>Somebody signed out, changed the password, or another program refreshed.</source>
        <translation>誰かがサインアウトしたか、パスワードを変更したか、別のプログラムが更新しました。</translation>
    </message>
    <message>
        <source>Get a new token. If it happens again, see whether two programs share this account.</source>
        <translation>新しいトークンを取得してください。再び起きる場合は、2 つのプログラムがこのアカウントを共有していないか確認してください。</translation>
    </message>
    <message>
        <source>{status}: the server says the token is not valid yet.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: サーバーによると、トークンはまだ有効ではありません。</translation>
    </message>
    <message>
        <source>The clocks of the two servers differ, or the token begins to be valid a little later.</source>
        <translation>2 つのサーバーの時計がずれているか、トークンが有効になるのがもう少し先です。</translation>
    </message>
    <message>
        <source>Wait a minute, and try again with the same token.</source>
        <translation>1 分ほど待ってから、同じトークンでもう一度試してください。</translation>
    </message>
    <message>
        <source>{status} with no challenge from {host}: {file_parameter} is missing from the query.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}、{host} からのチャレンジなし: クエリに {file_parameter} がありません。</translation>
    </message>
    <message>
        <source>The query holds no {file_parameter}, and this API answers {status} to every call without it, whatever the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>クエリに {file_parameter} がありません。この API は、それがない呼び出しには、トークンにかかわらず常に {status} を返します。</translation>
    </message>
    <message>
        <source>Choose a file. This token may use: {files}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>ファイルを選択してください。このトークンで使えるもの: {files}。</translation>
    </message>
    <message>
        <source>Add {file_parameter} to the query, with one of the token&apos;s fileid numbers.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>クエリに {file_parameter} を追加し、トークンの fileid の番号のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>{status} {error}: the server refuses the token: &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status} {error}: サーバーがトークンを拒否しました: 「{description}」</translation>
    </message>
    <message>
        <source>{status}: the server refuses the token: &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: サーバーがトークンを拒否しました: 「{description}」</translation>
    </message>
    <message>
        <source>{status} {error}: the server refuses the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status} {error}: サーバーがトークンを拒否しました。</translation>
    </message>
    <message>
        <source>{status}: the server refuses the token and gives no reason.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: サーバーがトークンを拒否しました。理由は示されていません。</translation>
    </message>
    <message>
        <source>The token is not valid yet.</source>
        <translation>トークンはまだ有効ではありません。</translation>
    </message>
    <message>
        <source>Its nbf claim lies ahead by this computer&apos;s clock.</source>
        <translation>このコンピューターの時計では、nbf クレームの時刻がまだ先です。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, wait, and try again.</source>
        <translation>このコンピューターの時計を確認してください。正しい場合は、待ってからもう一度試してください。</translation>
    </message>
    <message>
        <source>The token was made for another API.</source>
        <translation>トークンは別の API 用に発行されたものです。</translation>
    </message>
    <message>
        <source>Its audience is {audience}, and the call went to {host}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>オーディエンスは {audience} ですが、呼び出し先は {host} でした。</translation>
    </message>
    <message>
        <source>Get a token for {host}: with another scope, resource or audience.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>scope、リソース、またはオーディエンスを変えて、{host} 用のトークンを取得してください。</translation>
    </message>
    <message>
        <source>The clocks differ, so that the token is judged at another time than it was made for.</source>
        <translation>時計がずれているため、トークンが発行時の想定とは異なる時刻で判定されています。</translation>
    </message>
    <message>
        <source>This computer and {host} are {skew} apart, by the Date header of the answer.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>応答の Date ヘッダーによると、このコンピューターと {host} の時計の差は {skew} です。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock; if it is right, tell the server&apos;s maintainers.</source>
        <translation>このコンピューターの時計を合わせてください。正しい場合は、サーバーの保守担当者に知らせてください。</translation>
    </message>
    <message>
        <source>The token was replaced by a newer one, or revoked.</source>
        <translation>トークンが新しいものに置き換えられたか、取り消されました。</translation>
    </message>
    <message>
        <source>Some servers let a token die as soon as it is refreshed, and say no more than {status}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーによっては、トークンは更新されるとすぐに無効になり、{status} しか返されません。</translation>
    </message>
    <message>
        <source>The API belongs to another server than the one that made the token.</source>
        <translation>API が、トークンを発行したサーバーとは別のサーバーに属しています。</translation>
    </message>
    <message>
        <source>Its challenge names the realm &quot;{realm}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>チャレンジにレルム「{realm}」が示されています。</translation>
    </message>
    <message>
        <source>The call went to {host}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>呼び出し先は {host} でした。</translation>
    </message>
    <message>
        <source>Check the address of the API against the token&apos;s issuer.</source>
        <translation>API のアドレスを、トークンの発行者と照らし合わせてください。</translation>
    </message>
    <message>
        <source>{status} {error}: needs {needed_scope}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status} {error}: {needed_scope} が必要です。</translation>
    </message>
    <message>
        <source>{status}: the call needs the scope {needed_scope}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: この呼び出しには scope {needed_scope} が必要です。</translation>
    </message>
    <message>
        <source>The token counts, but its scope does not reach as far.</source>
        <translation>トークンは有効ですが、scope が足りません。</translation>
    </message>
    <message>
        <source>The server asks for &quot;{needed_scope}&quot;; the token has &quot;{token_scope}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーは「{needed_scope}」を求めていますが、トークンの scope は「{token_scope}」です。</translation>
    </message>
    <message>
        <source>The server asks for &quot;{needed_scope}&quot; in its WWW-Authenticate header.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーが WWW-Authenticate ヘッダーで「{needed_scope}」を求めています。</translation>
    </message>
    <message>
        <source>Get a token with the scope {needed_scope}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>scope {needed_scope} のトークンを取得してください。</translation>
    </message>
    <message>
        <source>{status} {error}: the token counts, but may not do this.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status} {error}: トークンは有効ですが、この操作は許可されていません。</translation>
    </message>
    <message>
        <source>{status}: the server does not allow this call: &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: サーバーがこの呼び出しを許可していません: 「{description}」</translation>
    </message>
    <message>
        <source>{status}: the token may count, but the server does not allow this call.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: トークンは有効な可能性がありますが、サーバーがこの呼び出しを許可していません。</translation>
    </message>
    <message>
        <source>The account has no right to what was called.</source>
        <translation>呼び出し先に対する権限がアカウントにありません。</translation>
    </message>
    <message>
        <source>The token&apos;s scope is &quot;{token_scope}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>トークンの scope は「{token_scope}」です。</translation>
    </message>
    <message>
        <source>The server answered {status}, and not 401.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーの応答は 401 ではなく {status} でした。</translation>
    </message>
    <message>
        <source>Ask the account&apos;s owner for the right, or sign in with another account.</source>
        <translation>アカウントの所有者に権限を依頼するか、別のアカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>A gateway or firewall refuses it before the API is asked.</source>
        <translation>API に届く前に、ゲートウェイまたはファイアウォールが拒否しています。</translation>
    </message>
    <message>
        <source>Such machines answer {status}, too, often with a web page.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>そのような機器も {status} を返します。多くの場合、Web ページが付いています。</translation>
    </message>
    <message>
        <source>Read the body of the answer, and see whether it comes from the API.</source>
        <translation>応答の本文を読み、API からのものか確認してください。</translation>
    </message>
    <message>
        <source>{status}: the API sends elsewhere, to {detail}. It was not followed, so the token stayed here.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: API が別の場所 {detail} に転送しようとしました。従わなかったため、トークンは送られていません。</translation>
    </message>
    <message>
        <source>{status}: the API sends elsewhere. It was not followed, so the token stayed here.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: API が別の場所に転送しようとしました。従わなかったため、トークンは送られていません。</translation>
    </message>
    <message>
        <source>The address is not the API&apos;s own, or wants a browser&apos;s sign-in.</source>
        <translation>アドレスが API 自体のものではないか、ブラウザーでのサインインが必要です。</translation>
    </message>
    <message>
        <source>The answer points to {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>応答は {detail} を指しています。</translation>
    </message>
    <message>
        <source>The answer is a redirect.</source>
        <translation>応答はリダイレクトです。</translation>
    </message>
    <message>
        <source>Look up the address of the API in its documentation.</source>
        <translation>API のアドレスを、そのドキュメントで調べてください。</translation>
    </message>
    <message>
        <source>{status}: there is nothing at {path}. This says nothing of the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: {path} には何もありません。トークンについては何も分かりません。</translation>
    </message>
    <message>
        <source>The API answers to https only.</source>
        <translation>API は https にしか応答しません。</translation>
    </message>
    <message>
        <source>The URL begins with http, and some servers answer that as if nothing were there.</source>
        <translation>URL が http で始まっています。サーバーによっては、何もないかのように応答します。</translation>
    </message>
    <message>
        <source>The path is misspelt, or belongs to another version of the API.</source>
        <translation>パスのつづりが間違っているか、別のバージョンの API のものです。</translation>
    </message>
    <message>
        <source>The call went to {url}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>呼び出し先は {url} でした。</translation>
    </message>
    <message>
        <source>Compare the path with the API&apos;s documentation, letter by letter; capital letters count.</source>
        <translation>パスを API のドキュメントと 1 文字ずつ比べてください。大文字と小文字は区別されます。</translation>
    </message>
    <message>
        <source>{status}: {path} does not take {method}. This says nothing of the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: {path} は {method} を受け付けません。トークンについては何も分かりません。</translation>
    </message>
    <message>
        <source>This address wants another method.</source>
        <translation>このアドレスには別のメソッドが必要です。</translation>
    </message>
    <message>
        <source>{method} was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{method} を送信しました。</translation>
    </message>
    <message>
        <source>Look up in the API&apos;s documentation which method it takes.</source>
        <translation>どのメソッドを受け付けるか、API のドキュメントで調べてください。</translation>
    </message>
    <message>
        <source>{status}: the server could not use the call: &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: サーバーは呼び出しを処理できませんでした: 「{description}」</translation>
    </message>
    <message>
        <source>{status}: the server could not use the call. This says nothing of the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: サーバーは呼び出しを処理できませんでした。トークンについては何も分かりません。</translation>
    </message>
    <message>
        <source>Something in the query, the headers or the body is not as the API wants it.</source>
        <translation>クエリ、ヘッダー、または本文に、API の求める形と違うものがあります。</translation>
    </message>
    <message>
        <source>The server answered {status}, and not 401 or 403.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>サーバーの応答は 401 や 403 ではなく {status} でした。</translation>
    </message>
    <message>
        <source>Compare the call with an example of the API&apos;s documentation.</source>
        <translation>呼び出しを API のドキュメントの例と比べてください。</translation>
    </message>
    <message>
        <source>{status}: the fault is at the server, not with the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: 原因はトークンではなく、サーバーにあります。</translation>
    </message>
    <message>
        <source>The API, or what stands before it, is broken or overloaded.</source>
        <translation>API またはその手前にあるものが、故障しているか過負荷です。</translation>
    </message>
    <message>
        <source>Wait {retry_after}, and try again.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{retry_after} 待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Try again later. If it stays, give this report to the server&apos;s maintainers.</source>
        <translation>後でもう一度試してください。解決しない場合は、このレポートをサーバーの保守担当者に渡してください。</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Enter the address of the server, for example https://api.example.com.</source>
        <translation>サーバーのアドレスを入力してください。例: https://api.example.com。</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>ユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Enter the refresh token.</source>
        <translation>リフレッシュトークンを入力してください。</translation>
    </message>
    <message>
        <source>Enter the client id.</source>
        <translation>クライアント ID を入力してください。</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>クライアントシークレットを入力してください。</translation>
    </message>
    <message>
        <source>This can&apos;t be left empty.</source>
        <translation>空欄にはできません。</translation>
    </message>
    <message>
        <source>Plain http would send the secrets readable by everybody on the way. Use https, or allow it under More.</source>
        <translation>平文の http では、経路上の誰でもシークレットを読み取れます。https を使うか、「詳細」で許可してください。</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>アドレスは https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>Take the user name and the password out of the address: they belong in the fields below.</source>
        <translation>アドレスからユーザー名とパスワードを取り除き、下の欄に入力してください。</translation>
    </message>
    <message>
        <source>This is no address of a server. It looks like https://api.example.com.</source>
        <translation>サーバーのアドレスではありません。正しい形の例: https://api.example.com。</translation>
    </message>
    <message>
        <source>Another profile has this name already.</source>
        <translation>この名前のプロファイルは既にあります。</translation>
    </message>
    <message>
        <source>Give it a name, of 100 characters at the most.</source>
        <translation>100 文字以内の名前を付けてください。</translation>
    </message>
    <message>
        <source>This holds a secret, and profiles are kept in a file that is none: %1.</source>
        <translation>シークレットが含まれています。プロファイルは秘密ではないファイルに保存されます: %1。</translation>
    </message>
    <message>
        <source>Another program is writing the profiles just now. Try again.</source>
        <translation>別のプログラムがプロファイルを書き込み中です。もう一度試してください。</translation>
    </message>
    <message>
        <source>The profile can&apos;t be saved: %1.</source>
        <translation>プロファイルを保存できません: %1。</translation>
    </message>
    <message>
        <source>Line %1 is not of the form name=value.</source>
        <translation>%1 行目が name=value の形ではありません。</translation>
    </message>
    <message>
        <source>%1 stands more than once; the standard allows it once (RFC 6749, section 3.2).</source>
        <translation>%1 が複数あります。標準では 1 つだけ許されます (RFC 6749, section 3.2)。</translation>
    </message>
    <message>
        <source>This holds a character that XML has no way to write. Send it in another format.</source>
        <translation>XML では表せない文字が含まれています。別の形式で送信してください。</translation>
    </message>
    <message>
        <source>No certificate could be read from this file. It has to be a PEM file.</source>
        <translation>このファイルから証明書を読み取れませんでした。PEM ファイルが必要です。</translation>
    </message>
    <message>
        <source>This is no proxy address. It looks like http://proxy.example.com:8080 or socks5://127.0.0.1:1080.</source>
        <translation>プロキシのアドレスではありません。正しい形の例: http://proxy.example.com:8080 または socks5://127.0.0.1:1080。</translation>
    </message>
    <message>
        <source>This holds a character that can&apos;t stand in an HTTP header.</source>
        <translation>HTTP ヘッダーでは使えない文字が含まれています。</translation>
    </message>
    <message>
        <source>This can&apos;t be used (%1).</source>
        <translation>これは使用できません (%1)。</translation>
    </message>
    <message>
        <source>This can&apos;t be used: %1.</source>
        <translation>これは使用できません: %1。</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>%1 は %2 を超えています。</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>nothing</source>
        <comment>for a value that is empty</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Something is unusual here: %1.</source>
        <translation>通常と異なる点があります: %1。</translation>
    </message>
    <message>
        <source>Something is unusual here: %1 (%2).</source>
        <translation>通常と異なる点があります: %1 (%2)。</translation>
    </message>
    <message>
        <source>Look at the exchange for what it is about.</source>
        <translation>内容は、やり取りで確認してください。</translation>
    </message>
    <message>
        <source>The answer is broken JSON; it was mended as the endpoint&apos;s page shows it (%1).</source>
        <translation>応答の JSON が壊れています。エンドポイントのページに示された形に補正しました (%1)。</translation>
    </message>
    <message>
        <source>Report the place to the server&apos;s maintainers: other programs will fail on it.</source>
        <translation>該当箇所をサーバーの保守担当者に報告してください。ほかのプログラムでは失敗します。</translation>
    </message>
    <message>
        <source>The answer is broken XML; it was mended as the endpoint&apos;s page shows it (%1).</source>
        <translation>応答の XML が壊れています。エンドポイントのページに示された形に補正しました (%1)。</translation>
    </message>
    <message>
        <source>There is white space before the XML declaration; it was skipped.</source>
        <translation>XML 宣言の前に空白があります。読み飛ばしました。</translation>
    </message>
    <message>
        <source>Strict XML readers refuse this. The server should begin with the declaration.</source>
        <translation>厳密な XML リーダーはこれを拒否します。サーバーは宣言から始める必要があります。</translation>
    </message>
    <message>
        <source>The answer begins with a byte order mark (%1); it was skipped.</source>
        <translation>応答がバイト順マーク (%1) で始まっています。読み飛ばしました。</translation>
    </message>
    <message>
        <source>Strict JSON readers refuse this. The server should send UTF-8 without the mark.</source>
        <translation>厳密な JSON リーダーはこれを拒否します。サーバーはマークなしの UTF-8 を送信する必要があります。</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; stands more than once; the last one was used.</source>
        <translation>メンバー「%1」が複数あります。最後のものを使用しました。</translation>
    </message>
    <message>
        <source>Programs differ in which one they take. The server should send it once.</source>
        <translation>どれを採用するかはプログラムによって異なります。サーバーは 1 つだけ送信する必要があります。</translation>
    </message>
    <message>
        <source>The Content-Type says &quot;%1&quot;, but the body is %2; it was read as %2.</source>
        <translation>Content-Type は「%1」ですが、本文は %2 です。%2 として読み取りました。</translation>
    </message>
    <message>
        <source>Programs that trust the header will fail. The server should name the type that it sends.</source>
        <translation>ヘッダーを信用するプログラムでは失敗します。サーバーは、実際に送信する種類を示す必要があります。</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; has a percent sign that encodes nothing; it was kept as it stands.</source>
        <translation>「%1」の値に、何も符号化していないパーセント記号があります。そのまま残しました。</translation>
    </message>
    <message>
        <source>Compare the value with what the server meant to send.</source>
        <translation>値を、サーバーが送信しようとしたものと比べてください。</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is not UTF-8; what could not be read was replaced.</source>
        <translation>「%1」の値が UTF-8 ではありません。読み取れない部分は置き換えました。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there under the name &quot;%2&quot;; that was used.</source>
        <translation>「%1」が「%2」という名前で入っています。それを使用しました。</translation>
    </message>
    <message>
        <source>Programs that look for the exact name will not find it.</source>
        <translation>正確な名前を探すプログラムでは見つかりません。</translation>
    </message>
    <message>
        <source>The token came with status %1 instead of 200.</source>
        <translation>トークンがステータス 200 ではなく %1 で届きました。</translation>
    </message>
    <message>
        <source>Nothing to do here. Programs that expect 200 exactly will refuse it.</source>
        <translation>ここで行うことはありません。正確に 200 を期待するプログラムはこれを拒否します。</translation>
    </message>
    <message>
        <source>The server reported an error with the success status %1.</source>
        <translation>サーバーが成功のステータス %1 でエラーを報告しました。</translation>
    </message>
    <message>
        <source>Programs that look at the status alone will take this for a token. Read the error instead.</source>
        <translation>ステータスだけを見るプログラムは、これをトークンと見なします。代わりにエラーを読んでください。</translation>
    </message>
    <message>
        <source>The answer has an empty error member beside the token; it was ignored.</source>
        <translation>応答に、トークンとともに空のエラーメンバーがあります。無視しました。</translation>
    </message>
    <message>
        <source>Nothing to do here. Some programs take any error member for a refusal.</source>
        <translation>ここで行うことはありません。エラーメンバーがあれば拒否と見なすプログラムもあります。</translation>
    </message>
    <message>
        <source>Two statements of when the token expires disagree: %1, but %2.</source>
        <translation>トークンの有効期限の記載が 2 つあり、食い違っています: %1 と %2。</translation>
    </message>
    <message>
        <source>Refresh by the earlier one. The server&apos;s maintainers should say which one holds.</source>
        <translation>早いほうに合わせて更新してください。どちらが正しいかは、サーバーの保守担当者が示す必要があります。</translation>
    </message>
    <message>
        <source>The answer does not say how long the token lives.</source>
        <translation>応答に、トークンの有効期間の記載がありません。</translation>
    </message>
    <message>
        <source>Expect a 401 at any time, and get a new token then.</source>
        <translation>いつ 401 が返ってもよいように備え、そのときに新しいトークンを取得してください。</translation>
    </message>
    <message>
        <source>The stated lifetime of %1 seconds is more than 10 years.</source>
        <translation>記載された有効期間 %1 秒は、10 年を超えています。</translation>
    </message>
    <message>
        <source>It may be in milliseconds. Don&apos;t rely on it; expect a 401 earlier.</source>
        <translation>ミリ秒単位の可能性があります。この値に頼らず、早めに 401 が返ることを想定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands where the lifetime in seconds belongs, and that is no number.</source>
        <translation>有効期間 (秒) が入るところに「%1」があり、これは数値ではありません。</translation>
    </message>
    <message>
        <source>It was read if it is a number in quotes, and ignored if it is not. The server should send a number.</source>
        <translation>引用符で囲まれた数値なら読み取り、そうでなければ無視しました。サーバーは数値を送信する必要があります。</translation>
    </message>
    <message>
        <source>The answer names no token type; Bearer was assumed.</source>
        <translation>応答にトークンの種類の記載がありません。Bearer と見なしました。</translation>
    </message>
    <message>
        <source>Use it as Bearer. Strict programs refuse such an answer (RFC 6749, section 5.1).</source>
        <translation>Bearer として使ってください。厳密なプログラムはこのような応答を拒否します (RFC 6749, section 5.1)。</translation>
    </message>
    <message>
        <source>The token type is &quot;%1&quot;, not Bearer.</source>
        <translation>トークンの種類は Bearer ではなく「%1」です。</translation>
    </message>
    <message>
        <source>Don&apos;t send it as Bearer. Look up in the server&apos;s documentation how this type is used.</source>
        <translation>Bearer として送信しないでください。この種類の使い方は、サーバーのドキュメントで確認してください。</translation>
    </message>
    <message>
        <source>The scope asked for is &quot;%1&quot;; granted was &quot;%2&quot;.</source>
        <translation>要求した scope は「%1」、許可された scope は「%2」です。</translation>
    </message>
    <message>
        <source>Check whether what was granted is enough for what you want to do.</source>
        <translation>許可された内容が、行いたい操作に足りるか確認してください。</translation>
    </message>
    <message>
        <source>The scope is a list; the standard wants one text with spaces. It was read as a list.</source>
        <translation>scope がリストになっています。標準では、空白区切りの 1 つのテキストです。リストとして読み取りました。</translation>
    </message>
    <message>
        <source>Nothing to do here. Strict programs refuse such an answer.</source>
        <translation>ここで行うことはありません。厳密なプログラムはこのような応答を拒否します。</translation>
    </message>
    <message>
        <source>The scope &quot;%1&quot; looks like several, separated by commas; the standard separates by spaces.</source>
        <translation>scope 「%1」は、コンマ区切りの複数の値のようです。標準では空白で区切ります。</translation>
    </message>
    <message>
        <source>It counts as one word here. Check the server&apos;s documentation for what it means.</source>
        <translation>ここでは 1 つの語として扱います。意味はサーバーのドキュメントで確認してください。</translation>
    </message>
    <message>
        <source>The answer has no refresh token.</source>
        <translation>応答にリフレッシュトークンがありません。</translation>
    </message>
    <message>
        <source>When this token expires, sign in again.</source>
        <translation>このトークンが有効期限切れになったら、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>An access token stands at %1, where it does not belong; it was not used.</source>
        <translation>本来の場所ではない %1 にアクセストークンがあります。使用しませんでした。</translation>
    </message>
    <message>
        <source>Check in the server&apos;s documentation whether that is the token you want.</source>
        <translation>それが必要なトークンかどうか、サーバーのドキュメントで確認してください。</translation>
    </message>
    <message>
        <source>The server wants one more step, such as a second factor, before it gives a token.</source>
        <translation>サーバーは、トークンを発行する前に、第 2 要素などの手順をもう 1 つ求めています。</translation>
    </message>
    <message>
        <source>Get the code, and sign in again with it.</source>
        <translation>コードを受け取り、それを使ってもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 s off from this computer&apos;s (a minus sign: behind).</source>
        <translation>サーバーの時計は、このコンピューターと %1 秒ずれています (マイナス記号は遅れ)。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock. If it is right, the server&apos;s is wrong: tell its maintainers.</source>
        <translation>このコンピューターの時計を合わせてください。正しい場合はサーバーの時計が間違っているため、サーバーの保守担当者に知らせてください。</translation>
    </message>
    <message>
        <source>The server redirects to %1. It was not followed: the password would go there.</source>
        <translation>サーバーが %1 にリダイレクトしています。パスワードがそこに送られてしまうため、従いませんでした。</translation>
    </message>
    <message>
        <source>If you trust that address, use it as the URL.</source>
        <translation>そのアドレスを信頼できるなら、URL として使ってください。</translation>
    </message>
    <message>
        <source>The request went over plain http: anybody on the way could read the password and the token.</source>
        <translation>要求は平文の http で送信されました。経路上の誰でもパスワードとトークンを読み取れました。</translation>
    </message>
    <message>
        <source>Use https. If the password matters, change it.</source>
        <translation>https を使ってください。重要なパスワードであれば、変更してください。</translation>
    </message>
    <message>
        <source>Taken off before the token was read: %1.</source>
        <translation>トークンを読み取る前に取り除いたもの: %1。</translation>
    </message>
    <message>
        <source>Send the token without them.</source>
        <translation>これらを除いてトークンを送信してください。</translation>
    </message>
    <message>
        <source>The token is not whole: its %1 is cut off or missing.</source>
        <translation>トークンが完全ではありません。%1 が途中で切れているか、ありません。</translation>
    </message>
    <message>
        <source>Copy it again, from its first to its last character. As it is, every server refuses it.</source>
        <translation>最初の文字から最後の文字まで、もう一度コピーしてください。このままでは、どのサーバーも拒否します。</translation>
    </message>
    <message>
        <source>It has %1 parts between dots; a JWT has 3, an encrypted one 5.</source>
        <translation>ドットで区切られた部分が %1 個あります。JWT では 3 個、暗号化されたものでは 5 個です。</translation>
    </message>
    <message>
        <source>Look for something that was copied along at its end.</source>
        <translation>末尾に余分なものがコピーされていないか確認してください。</translation>
    </message>
    <message>
        <source>The claims are not JSON (%1). What could be decoded is shown as it stands.</source>
        <translation>クレームが JSON ではありません (%1)。デコードできた内容をそのまま表示しています。</translation>
    </message>
    <message>
        <source>The token was cut or changed on the way, or is not meant to be read. Copy it again.</source>
        <translation>トークンが途中で切れたか変更されたか、または読まれることを想定していません。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The %1 ends with padding (=), which a JWT must not have; it was read all the same.</source>
        <translation>%1 の末尾に、JWT では許されないパディング (=) があります。そのまま読み取りました。</translation>
    </message>
    <message>
        <source>Copy the token again. If it comes like this from the server, strict checkers will refuse it.</source>
        <translation>トークンをもう一度コピーしてください。サーバーからこの形で届く場合、厳密な検証では拒否されます。</translation>
    </message>
    <message>
        <source>The %1 is in plain Base64 (+ and /) where a JWT uses - and _; it was read all the same.</source>
        <translation>%1 が通常の Base64 (+ と /) です。JWT では - と _ を使います。そのまま読み取りました。</translation>
    </message>
    <message>
        <source>The last character of the %1 holds bits that belong to nothing; it was read all the same.</source>
        <translation>%1 の最後の文字に、どこにも属さないビットがあります。そのまま読み取りました。</translation>
    </message>
    <message>
        <source>That character was changed, or one is missing. Copy the token again.</source>
        <translation>その文字が変更されたか、1 文字欠けています。トークンをもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The signature is %2 bytes long; %1 makes %3.</source>
        <translation>署名の長さは %2 バイトですが、%1 では %3 バイトです。</translation>
    </message>
    <message>
        <source>The token was cut at its end. Copy it again.</source>
        <translation>トークンの末尾が切れています。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>It looks like %1.</source>
        <translation>%1のようです。</translation>
    </message>
    <message>
        <source>Nothing in it can be read here; the server that made it knows what it stands for.</source>
        <translation>ここで読めるものはありません。何を表すかは、発行したサーバーが知っています。</translation>
    </message>
    <message>
        <source>The token says that it is not signed (alg &quot;%1&quot;): anybody could have written it.</source>
        <translation>トークンに、署名なしと記載されています (alg 「%1」)。誰でも書けたはずのものです。</translation>
    </message>
    <message>
        <source>Don&apos;t trust what it says. A server that takes such tokens is open to forgery.</source>
        <translation>内容を信用しないでください。このようなトークンを受け付けるサーバーは、偽造に対して無防備です。</translation>
    </message>
    <message>
        <source>The header names no algorithm, so the signature can&apos;t be checked.</source>
        <translation>ヘッダーにアルゴリズムの記載がないため、署名を検証できません。</translation>
    </message>
    <message>
        <source>A JWT must name one. Ask who made the token.</source>
        <translation>JWT には記載が必要です。トークンの発行元に問い合わせてください。</translation>
    </message>
    <message>
        <source>The token is signed with %1, which the key is not for, or which was not allowed.</source>
        <translation>トークンの署名は %1 によるもので、キーがこの方式に対応していないか、許可されていません。</translation>
    </message>
    <message>
        <source>Allow it only if the one who makes the tokens says that they use it.</source>
        <translation>トークンの発行元がこの方式を使うと明言している場合にだけ許可してください。</translation>
    </message>
    <message>
        <source>The token is signed with &quot;%1&quot;, which can&apos;t be checked here.</source>
        <translation>トークンの署名は「%1」によるもので、ここでは検証できません。</translation>
    </message>
    <message>
        <source>Check it with a program that knows that algorithm.</source>
        <translation>そのアルゴリズムに対応したプログラムで検証してください。</translation>
    </message>
    <message>
        <source>The signature (%1) does not match: the token was changed, or another key signed it.</source>
        <translation>署名 (%1) が一致しません。トークンが変更されたか、別のキーで署名されています。</translation>
    </message>
    <message>
        <source>See that the key is the one of this issuer and this environment, and that the token was copied whole.</source>
        <translation>キーがこの発行者とこの環境のものか、トークン全体がコピーされているかを確認してください。</translation>
    </message>
    <message>
        <source>The token names the key &quot;%1&quot;, and none of the given keys is called that.</source>
        <translation>トークンはキー「%1」を指定していますが、渡されたキーの中にその名前のものがありません。</translation>
    </message>
    <message>
        <source>Get the issuer&apos;s keys anew: it may have changed them since. Or the token comes from another issuer.</source>
        <translation>発行者のキーを取得し直してください。その後に変更された可能性があります。または、トークンが別の発行者のものです。</translation>
    </message>
    <message>
        <source>The key is too short to be safe (%1).</source>
        <translation>キーが短すぎて安全ではありません (%1)。</translation>
    </message>
    <message>
        <source>Replace it: RSA from 2048 bits, a shared secret as long as the hash.</source>
        <translation>キーを交換してください。RSA は 2048 ビット以上、共有シークレットはハッシュと同じ長さ以上が必要です。</translation>
    </message>
    <message>
        <source>The header demands an extension that is not known here: %1.</source>
        <translation>ヘッダーが、ここでは知られていない拡張を必須としています: %1。</translation>
    </message>
    <message>
        <source>The rules want such a token refused. Check it with a program that knows the extension.</source>
        <translation>規則では、このようなトークンは拒否されます。その拡張に対応したプログラムで検証してください。</translation>
    </message>
    <message>
        <source>The token brings its own key or names a place for it (%1); it was not used.</source>
        <translation>トークンが自身のキーを含むか、その場所を指定しています (%1)。使用しませんでした。</translation>
    </message>
    <message>
        <source>Check the signature with a key that you got from the issuer.</source>
        <translation>発行者から入手したキーで署名を検証してください。</translation>
    </message>
    <message>
        <source>The token expired at %1.</source>
        <translation>トークンは %1 に有効期限切れになりました。</translation>
    </message>
    <message>
        <source>Get a new one: refresh, or sign in again.</source>
        <translation>更新するか、もう一度サインインして、新しいトークンを取得してください。</translation>
    </message>
    <message>
        <source>The token is not valid before %1.</source>
        <translation>トークンは %1 より前は有効ではありません。</translation>
    </message>
    <message>
        <source>Wait until then. If that is a surprise, compare this computer&apos;s clock with the server&apos;s.</source>
        <translation>それまで待ってください。心当たりがない場合は、このコンピューターの時計をサーバーの時計と比べてください。</translation>
    </message>
    <message>
        <source>Only the leeway of %1 s makes the token good at that time.</source>
        <translation>その時刻にトークンが有効なのは、%1 秒の許容誤差があるためです。</translation>
    </message>
    <message>
        <source>A server that allows less refuses it. Get a new one, or compare the clocks.</source>
        <translation>許容誤差がこれより小さいサーバーは拒否します。新しいトークンを取得するか、時計を比べてください。</translation>
    </message>
    <message>
        <source>The token says that it was issued at %1, which is still to come.</source>
        <translation>トークンに記載された発行時刻 %1 は、まだ先の時刻です。</translation>
    </message>
    <message>
        <source>Compare this computer&apos;s clock with the issuer&apos;s: one of them is wrong. Strict checkers refuse such a token.</source>
        <translation>このコンピューターの時計を発行者の時計と比べてください。どちらかが間違っています。厳密な検証では、このようなトークンは拒否されます。</translation>
    </message>
    <message>
        <source>The claim &quot;%1&quot; should be a number of seconds since 1970, but is %2.</source>
        <translation>クレーム「%1」は 1970 年からの秒数であるべきですが、%2 です。</translation>
    </message>
    <message>
        <source>A number a thousand times too large is in milliseconds. The one who makes the tokens should send seconds.</source>
        <translation>値が 1000 倍大きい場合は、ミリ秒単位です。トークンの発行元は秒単位で送信する必要があります。</translation>
    </message>
    <message>
        <source>The claim &quot;%1&quot; is %2, a time in the 1970s: it looks like a lifetime instead of a date.</source>
        <translation>クレーム「%1」は %2 で、1970 年代の時刻です。日時ではなく有効期間のようです。</translation>
    </message>
    <message>
        <source>Servers will take the token for expired. The one who makes the tokens should add the present time to it.</source>
        <translation>サーバーはトークンを有効期限切れと見なします。トークンの発行元は、この値に現在の時刻を加える必要があります。</translation>
    </message>
    <message>
        <source>The token is for %2; expected was %1.</source>
        <translation>トークンの対象は %2 ですが、想定は %1 です。</translation>
    </message>
    <message>
        <source>Ask for a token for the right audience; the server refuses this one.</source>
        <translation>正しいオーディエンスのトークンを要求してください。このサーバーは拒否します。</translation>
    </message>
    <message>
        <source>The token was made by %2; expected was %1.</source>
        <translation>トークンの発行者は %2 ですが、想定は %1 です。</translation>
    </message>
    <message>
        <source>Check that the token comes from the right server, and the right environment.</source>
        <translation>トークンが正しいサーバー、正しい環境のものか確認してください。</translation>
    </message>
    <message>
        <source>The API redirects to %1. It was not followed: the token would go there.</source>
        <translation>API が %1 にリダイレクトしています。トークンがそこに送られてしまうため、従いませんでした。</translation>
    </message>
    <message>
        <source>If that address belongs to the same API, call it directly.</source>
        <translation>そのアドレスが同じ API のものなら、直接呼び出してください。</translation>
    </message>
    <message>
        <source>The answer is 401 and has no WWW-Authenticate header, so it gives no reason.</source>
        <translation>応答は 401 ですが、WWW-Authenticate ヘッダーがないため、理由が示されていません。</translation>
    </message>
    <message>
        <source>RFC 9110 wants one. Look for the reason in the likely causes.</source>
        <translation>RFC 9110 では必須です。考えられる原因から理由を探してください。</translation>
    </message>
    <message>
        <source>The answer repeats the token that was sent.</source>
        <translation>送信したトークンが応答に含まれています。</translation>
    </message>
    <message>
        <source>Whoever keeps such answers keeps tokens. Tell the API&apos;s maintainers.</source>
        <translation>このような応答を保管すると、トークンも保管することになります。API の保守担当者に知らせてください。</translation>
    </message>
</context>
<context>
    <name>FoundWords</name>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>有効期限切れ</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>まだ有効ではない</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>GrantWords</name>
    <message>
        <source>Refresh token</source>
        <translation>リフレッシュトークン</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>クライアントクレデンシャル</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>ユーザー名とパスワード</translation>
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
        <translation>フォーム</translation>
    </message>
    <message>
        <source>Authorization header, as the standard has it</source>
        <translation>Authorization ヘッダー (標準どおり)</translation>
    </message>
    <message>
        <source>Authorization header, without form encoding</source>
        <translation>Authorization ヘッダー (フォームの符号化なし)</translation>
    </message>
    <message>
        <source>Members of the body</source>
        <translation>本文のメンバー</translation>
    </message>
    <message>
        <source>Nothing but its id</source>
        <translation>id だけ</translation>
    </message>
    <message>
        <source>by refresh token (%1)</source>
        <translation>リフレッシュトークンで取得 (%1)</translation>
    </message>
    <message>
        <source>by client credentials (%1)</source>
        <translation>クライアントクレデンシャルで取得 (%1)</translation>
    </message>
    <message>
        <source>by password grant (%1)</source>
        <translation>パスワードグラントで取得 (%1)</translation>
    </message>
</context>
<context>
    <name>Grantscope::CallForm</name>
    <message>
        <source>Headers and body</source>
        <translation>ヘッダーと本文</translation>
    </message>
    <message>
        <source>Meth&amp;od</source>
        <translation>メソッド(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>URL(&amp;U)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>本文(&amp;B)</translation>
    </message>
    <message>
        <source>One on each line. The token is put into Authorization by itself.</source>
        <translation>1 行に 1 つ。トークンは Authorization に自動的に入ります。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Write each header as Name: value.</source>
        <translation>各ヘッダーを「名前: 値」の形で入力してください。</translation>
    </message>
</context>
<context>
    <name>Grantscope::CallResult</name>
    <message>
        <source>&amp;Refresh and try again</source>
        <translation>更新して再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Headers of the answer, redacted</source>
        <translation>応答のヘッダー (秘匿処理済み)</translation>
    </message>
    <message>
        <source>Body of the answer, redacted</source>
        <translation>応答の本文 (秘匿処理済み)</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Cop&amp;y as curl</source>
        <translation>curl としてコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>The call with the token as $ACCESS_TOKEN, so that it can be given on</source>
        <translation>トークンを $ACCESS_TOKEN に置き換えた呼び出し。ほかの人に渡せます</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>The server asks for</source>
        <translation>サーバーの要求内容</translation>
    </message>
</context>
<context>
    <name>Grantscope::CallView</name>
    <message>
        <source>This token is not sent anywhere</source>
        <translation>このトークンはどこにも送信しません</translation>
    </message>
    <message>
        <source>It was pasted, so it may be somebody else&apos;s: it is looked at in memory only. Get a token of your own to call an API with it.</source>
        <translation>貼り付けられたトークンは他者のものの可能性があるため、メモリ内で調べるだけです。API を呼び出すには、自分のトークンを取得してください。</translation>
    </message>
</context>
<context>
    <name>Grantscope::CaptureGuard</name>
    <message>
        <source>Windows leaves this program&apos;s windows out of screenshots, recordings and shared screens; before Windows 10 version 2004 they are black there. A camera is not kept from anything.</source>
        <translation>Windows は、このプログラムのウィンドウをスクリーンショット、録画、画面共有から除外します。Windows 10 バージョン 2004 より前では黒く表示されます。カメラでの撮影は防げません。</translation>
    </message>
    <message>
        <source>macOS leaves this program&apos;s windows out of screenshots and of most shared screens. Some newer capture programs see them all the same, and a camera does.</source>
        <translation>macOS は、このプログラムのウィンドウをスクリーンショットと、ほとんどの画面共有から除外します。新しいキャプチャプログラムの一部やカメラには写ります。</translation>
    </message>
    <message>
        <source>Linux and BSD have no way for a program to do this: any program that may see the screen sees this window. Hide secrets while you share the screen instead.</source>
        <translation>Linux と BSD では、プログラムがこれを行う方法がありません。画面を見られるプログラムには、このウィンドウも見えます。代わりに、画面の共有中はシークレットを隠してください。</translation>
    </message>
</context>
<context>
    <name>Grantscope::ChainTable</name>
    <message>
        <source>Certificates of the server</source>
        <translation>サーバーの証明書</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>Grantscope::CheckRow</name>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>checking ...</source>
        <translation>チェック中 ...</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
</context>
<context>
    <name>Grantscope::ClaimsView</name>
    <message>
        <source>The token&apos;s payload, as it was found</source>
        <translation>トークンのペイロード (見つかったまま)</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>What could be read</source>
        <translation>読み取れた内容</translation>
    </message>
    <message>
        <source>Claims of the token</source>
        <translation>トークンのクレーム</translation>
    </message>
    <message>
        <source>Header of the token</source>
        <translation>トークンのヘッダー</translation>
    </message>
    <message>
        <source>Members of the answer</source>
        <translation>応答のメンバー</translation>
    </message>
    <message>
        <source>The token is opaque: nothing in it can be read, and that is normal. Only the server that made it knows what it stands for.</source>
        <translation>このトークンは不透明です。中身は読めませんが、それが正常です。何を表すかは、発行したサーバーだけが知っています。</translation>
    </message>
    <message>
        <source>The token is encrypted: only its recipient can read its claims.</source>
        <translation>このトークンは暗号化されています。クレームを読めるのは受信者だけです。</translation>
    </message>
    <message>
        <source>The token is not complete. This is what could be read of it; no server will accept it.</source>
        <translation>このトークンは完全ではありません。表示しているのは読み取れた部分です。どのサーバーもこのトークンを受け付けません。</translation>
    </message>
    <message>
        <source>Decoded, not verified: anybody can write such claims into a token.</source>
        <translation>デコードのみで、検証はしていません。このようなクレームは誰でもトークンに書き込めます。</translation>
    </message>
</context>
<context>
    <name>Grantscope::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>An action, a profile or a finding</source>
        <translation>操作、プロファイル、検出事項</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Type a few letters, choose with the arrow keys, press Enter.</source>
        <translation>数文字を入力し、方向キーで選択して Enter キーを押してください。</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>該当する項目</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>該当する名前はありません。</translation>
    </message>
</context>
<context>
    <name>Grantscope::ComparePage</name>
    <message>
        <source>&amp;Before</source>
        <translation>変更前(&amp;B)</translation>
    </message>
    <message>
        <source>A&amp;fter</source>
        <translation>変更後(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>入れ替え(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>クリア(&amp;L)</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>比較するものがまだありません</translation>
    </message>
    <message>
        <source>Paste two tokens below: one that worked and one that does not, or one from before and one from after a refresh.</source>
        <translation>下に 2 つのトークンを貼り付けてください。使えたものと使えないもの、または更新前と更新後のものです。</translation>
    </message>
    <message>
        <source>One token is still missing</source>
        <translation>トークンがもう 1 つ必要です</translation>
    </message>
    <message>
        <source>What differs will stand here: scopes, audience, roles, lifetime and issuer first, then everything else.</source>
        <translation>違いがここに表示されます。まず scope、オーディエンス、ロール、有効期間、発行者、続いてその他の項目です。</translation>
    </message>
    <message>
        <source>What was before comes after</source>
        <translation>変更前と変更後が入れ替わります</translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation>クリップボードから貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Compare two tokens</source>
        <translation>2 つのトークンを比較</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere, no signature is checked, and nothing is kept when the window is locked or closes.</source>
        <translation>どこにも送信せず、署名も検証しません。ウィンドウをロックするか閉じると何も残りません。</translation>
    </message>
    <message>
        <source>(the token of %1 before, not shown)</source>
        <translation>(%1 の以前のトークン、非表示)</translation>
    </message>
    <message>
        <source>(the token of %1 that is held now, not shown)</source>
        <translation>(%1 の現在のトークン、非表示)</translation>
    </message>
</context>
<context>
    <name>Grantscope::CopyButton</name>
    <message>
        <source>&amp;Copy token</source>
        <translation>トークンをコピー(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Copy the token. The clipboard is cleared after %Ln s.</source>
        <translation>
            <numerusform>トークンをコピーします。クリップボードは %Ln 秒後に消去されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as &amp;header</source>
        <translation>ヘッダーとしてコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Copy as c&amp;url command</source>
        <translation>curl コマンドとしてコピー(&amp;U)</translation>
    </message>
    <message>
        <source>Copy the &amp;fingerprint only</source>
        <translation>フィンガープリントのみコピー(&amp;F)</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>トークンをコピー</translation>
    </message>
    <message>
        <source>The token is not of the type Bearer: it can&apos;t be sent in this header.</source>
        <translation>このトークンの種類は Bearer ではないため、このヘッダーでは送信できません。</translation>
    </message>
    <message>
        <source>Copy as &amp;PowerShell command</source>
        <translation>PowerShell コマンドとしてコピー(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Grantscope::CopyRoute</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Grantscope::DeathWatch</name>
    <message>
        <source>The token has expired.</source>
        <translation>トークンは有効期限切れです。</translation>
    </message>
    <message>
        <source>The token expires at %1.</source>
        <translation>トークンの有効期限は %1 です。</translation>
    </message>
    <message>
        <source>Nobody can say what the server did with the last request.</source>
        <translation>前回の要求をサーバーがどう処理したかは不明です。</translation>
    </message>
    <message>
        <source>The server refused to give a new token.</source>
        <translation>サーバーが新しいトークンの発行を拒否しました。</translation>
    </message>
    <message>
        <source>What is kept can&apos;t be read: %1.</source>
        <translation>保持されている内容を読み取れません: %1。</translation>
    </message>
    <message>
        <source>%1 is not kept alive</source>
        <comment>a profile&apos;s name</comment>
        <translation>%1 は有効に保たれていません</translation>
    </message>
</context>
<context>
    <name>Grantscope::DiffView</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is the &amp;same, too</source>
        <translation>同じ項目も表示(&amp;S)</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>%1 gained:</source>
        <comment>Scope</comment>
        <translation>%1 に追加:</translation>
    </message>
    <message>
        <source>%1 lost:</source>
        <comment>Scope</comment>
        <translation>%1 から削除:</translation>
    </message>
    <message>
        <source>The same in both headers</source>
        <translation>両方のヘッダーで同じ項目</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>両方で同じ項目</translation>
    </message>
    <message>
        <source>What differs in the header</source>
        <translation>ヘッダーで異なる項目</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>異なる項目</translation>
    </message>
</context>
<context>
    <name>Grantscope::Doctor</name>
    <message>
        <source>No server was given.</source>
        <translation>サーバーが指定されていません。</translation>
    </message>
    <message>
        <source>Not tried: the name is not known.</source>
        <translation>未実行: 名前が見つかりません。</translation>
    </message>
    <message>
        <source>Not tried: there is no connection.</source>
        <translation>未実行: 接続がありません。</translation>
    </message>
    <message>
        <source>Not needed: plain http stays on this computer.</source>
        <translation>不要: 平文の http はこのコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>Plain http: everybody on the way could read what is sent.</source>
        <translation>平文の http: 送信した内容を、経路上の誰でも読み取れます。</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>https を使ってください。</translation>
    </message>
    <message>
        <source>Not tried: the way to the server does not work.</source>
        <translation>未実行: サーバーまでの経路が使えません。</translation>
    </message>
    <message>
        <source>No answer, so no server&apos;s clock to compare with.</source>
        <translation>応答がないため、比較するサーバーの時計がありません。</translation>
    </message>
</context>
<context>
    <name>Grantscope::DoctorPage</name>
    <message>
        <source>&amp;Run the checks</source>
        <translation>チェックを実行(&amp;R)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>キャンセル(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>印刷(&amp;P)...</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Looks for what is wrong on the way to a server, and with the keyring. Nothing secret is sent: no password, no token.</source>
        <translation>サーバーまでの経路とキーリングの問題を調べます。パスワードやトークンなどのシークレットは送信しません。</translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation>まだ何もチェックしていません</translation>
    </message>
    <message>
        <source>Write down a server, or leave it empty to look at the keyring and the versions alone. Then run the checks.</source>
        <translation>サーバーを入力してください。空欄にすると、キーリングとバージョンだけを調べます。その後、チェックを実行してください。</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>サーバー(&amp;V)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copy what was found</source>
        <translation>結果をコピー</translation>
    </message>
    <message>
        <source>What was found, without any secret in it, for a ticket</source>
        <translation>チェックの結果を、シークレットを除いてチケット用にまとめます</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>テキストとして(&amp;T)</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>JSON として(&amp;J)</translation>
    </message>
    <message>
        <source>Checking ...</source>
        <translation>チェック中 ...</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed. What to do stands beside it.</source>
        <translation>
            <numerusform>%n 件のチェックが失敗しました。対処方法は各項目の横にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was found until then stands below.</source>
        <translation>キャンセルしました。それまでの結果を下に表示しています。</translation>
    </message>
    <message>
        <source>It works, but something should be looked at.</source>
        <translation>動作していますが、確認が必要な点があります。</translation>
    </message>
    <message>
        <source>Nothing wrong was found.</source>
        <translation>問題は見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>Grantscope::ExchangeView</name>
    <message>
        <source>Request, redacted</source>
        <translation>要求 (秘匿処理済み)</translation>
    </message>
    <message>
        <source>Answer, redacted</source>
        <translation>応答 (秘匿処理済み)</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Passwords and tokens are hidden here: this page is safe to show and to copy.</source>
        <translation>パスワードとトークンはここでは伏せられています。このページは人に見せてもコピーしても安全です。</translation>
    </message>
</context>
<context>
    <name>Grantscope::FailureCard</name>
    <message>
        <source>What speaks for it: %1</source>
        <translation>根拠: %1</translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation>または: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more cause(s)</source>
        <translation>
            <numerusform>ほかに %Ln 件の原因</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent and what came back</source>
        <translation>送信した内容と返ってきた内容</translation>
    </message>
    <message>
        <source>Most likely: %1</source>
        <translation>最も可能性が高い原因: %1</translation>
    </message>
</context>
<context>
    <name>Grantscope::FindingCard</name>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>対処方法: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>場所: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>この項目の意味</translation>
    </message>
    <message>
        <source>What %1 means</source>
        <translation>%1 の意味</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, id</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Grantscope::FindingsView</name>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>検出事項なし</translation>
    </message>
    <message>
        <source>Nothing in it is against the standards or the endpoint&apos;s documentation.</source>
        <translation>標準にもエンドポイントのドキュメントにも反する点はありません。</translation>
    </message>
</context>
<context>
    <name>Grantscope::FormPane</name>
    <message>
        <source>Get a token</source>
        <translation>トークンを取得</translation>
    </message>
    <message>
        <source>Back to the token</source>
        <translation>トークンに戻る</translation>
    </message>
    <message>
        <source>You still hold the token of %1.</source>
        <translation>%1 のトークンはまだ保持しています。</translation>
    </message>
</context>
<context>
    <name>Grantscope::FormatChoice</name>
    <message>
        <source>Send as %1</source>
        <translation>%1 で送信</translation>
    </message>
</context>
<context>
    <name>Grantscope::FoundModel</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
</context>
<context>
    <name>Grantscope::FoundTable</name>
    <message>
        <source>Found tokens</source>
        <translation>見つかったトークン</translation>
    </message>
</context>
<context>
    <name>Grantscope::GetPage</name>
    <message>
        <source>Reading what is kept</source>
        <translation>保持されている内容を読み取り中</translation>
    </message>
    <message>
        <source>The keyring may be asking you something.</source>
        <translation>キーリングが確認を求めている可能性があります。</translation>
    </message>
    <message>
        <source>It would be kept in memory only: %1. It is gone when the window closes.</source>
        <translation>メモリ内だけに保持されます: %1。ウィンドウを閉じると消えます。</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>トークンを取得</translation>
    </message>
</context>
<context>
    <name>Grantscope::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
</context>
<context>
    <name>Grantscope::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>Grantscope::HistoryPage</name>
    <message>
        <source>Nothing has happened yet</source>
        <translation>まだ何も起きていません</translation>
    </message>
    <message>
        <source>Every sign-in and refresh of this window will stand here, by the fingerprint of its token.</source>
        <translation>このウィンドウでのサインインと更新が、トークンのフィンガープリントとともにすべてここに表示されます。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>プロファイル(&amp;P)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>すべてのプロファイル</translation>
    </message>
</context>
<context>
    <name>Grantscope::KeepAliveRow</name>
    <message>
        <source>&amp;Keep alive</source>
        <translation>有効に保つ(&amp;K)</translation>
    </message>
    <message>
        <source>Keep alive</source>
        <translation>有効に保つ</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>変更点を確認</translation>
    </message>
    <message>
        <source>Compares this token with the one before</source>
        <translation>このトークンを以前のトークンと比較します</translation>
    </message>
</context>
<context>
    <name>Grantscope::LifetimeBar</name>
    <message>
        <source>Lifetime</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>issued and expires, read aloud</comment>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>発行 %1</translation>
    </message>
    <message>
        <source>Time of issue not stated</source>
        <translation>発行時刻の記載なし</translation>
    </message>
    <message>
        <source>End not stated</source>
        <translation>終了時刻の記載なし</translation>
    </message>
    <message>
        <source>Expires %1, %2</source>
        <comment>a time, then: in 59 min</comment>
        <translation>有効期限 %1 (%2)</translation>
    </message>
    <message>
        <source>Expired %1, %2</source>
        <comment>a time, then: 12 min ago</comment>
        <translation>有効期限切れ %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Grantscope::LockPage</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>ロックを解除(&amp;U)</translation>
    </message>
    <message>
        <source>Grantscope is locked</source>
        <translation>Grantscope はロックされています</translation>
    </message>
    <message>
        <source>Pasted tokens and texts, found rows and typed secrets were forgotten. Sign-ins that are kept were not.</source>
        <translation>貼り付けたトークンとテキスト、検索結果の行、入力したシークレットは消去しました。保持されているサインインはそのままです。</translation>
    </message>
    <message>
        <source>This keeps tokens from the eyes of others. It does not keep out somebody who sits at this computer: for that, lock the computer&apos;s screen. It asks for the password, and this window locks with it.</source>
        <translation>このロックは、トークンを他人の目から守ります。このコンピューターの前に座る人からは守れません。その場合は、コンピューターの画面をロックしてください。解除にパスワードが必要になり、このウィンドウも一緒にロックされます。</translation>
    </message>
    <message>
        <source>Nothing is refreshed until it is unlocked.</source>
        <translation>ロックを解除するまで、何も更新しません。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are kept alive meanwhile.</source>
        <translation>
            <numerusform>その間も %n 個のトークンを有効に保っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>No token is kept alive meanwhile.</source>
        <translation>その間、有効に保っているトークンはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) need you to sign in.</source>
        <translation>
            <numerusform>%n 個のプロファイルでサインインが必要です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grantscope::LookPage</name>
    <message>
        <source>Text to look at</source>
        <translation>調べるテキスト</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>クリア(&amp;L)</translation>
    </message>
    <message>
        <source>Tokens in the text</source>
        <translation>テキスト内のトークン</translation>
    </message>
    <message>
        <source>Look at a token</source>
        <translation>トークンを調べる</translation>
    </message>
    <message>
        <source>Paste anything: a token, a header, a curl command, a log, a HAR file. Or drop a file here.</source>
        <translation>トークン、ヘッダー、curl コマンド、ログ、HAR ファイルなど、何でも貼り付けてください。ファイルをここにドロップすることもできます。</translation>
    </message>
    <message>
        <source>&amp;Open a file...</source>
        <translation>ファイルを開く(&amp;O)...</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>トークンはまだありません</translation>
    </message>
    <message>
        <source>What is in it, whose it is, how long it lives and what is wrong with it will stand here.</source>
        <translation>トークンの内容、所有者、有効期間、問題点がここに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation>クリップボードから貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>No token in this text</source>
        <translation>このテキストにトークンはありません</translation>
    </message>
    <message>
        <source>A token is known by its form (three parts with dots between them, as in eyJ....eyJ....), or by what stands before it: Bearer, access_token, id_token and their like.</source>
        <translation>トークンは、その形 (eyJ....eyJ.... のようにドットで区切られた 3 つの部分)、または直前の語 (Bearer、access_token、id_token など) で見分けます。</translation>
    </message>
    <message>
        <source>Look for tokens in files</source>
        <translation>ファイル内のトークンを検索</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>Tokens in the te&amp;xt (%Ln)</source>
        <translation>
            <numerusform>テキスト内のトークン (%Ln)(&amp;X)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent anywhere, and nothing is kept when the window is locked or closes.</source>
        <translation>どこにも送信しません。ウィンドウをロックするか閉じると何も残りません。</translation>
    </message>
</context>
<context>
    <name>Grantscope::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Grantscope</source>
        <translation>Grantscope</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>スタート(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Get a token</source>
        <translation>トークンを取得(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Look at a token</source>
        <translation>トークンを調べる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Find in files</source>
        <translation>ファイル内を検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>Finishing a refresh, so that its token is not lost. The window closes by itself, after %Ln s at the latest.</source>
        <translation>
            <numerusform>トークンが失われないように、更新を完了しています。ウィンドウは遅くとも %Ln 秒後に自動的に閉じます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grantscope::MoreFields</name>
    <message>
        <source>Hold to show the client secret</source>
        <translation>押している間、クライアントシークレットを表示</translation>
    </message>
    <message>
        <source>&amp;Grant</source>
        <translation>グラント(&amp;G)</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>クライアント ID(&amp;I)</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>クライアントシークレット(&amp;E)</translation>
    </message>
    <message>
        <source>As it suits the endpoint</source>
        <translation>エンドポイントに合わせる</translation>
    </message>
    <message>
        <source>Client signs in b&amp;y</source>
        <translation>クライアントの認証方法(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Further members</source>
        <translation>追加のメンバー(&amp;F)</translation>
    </message>
    <message>
        <source>name=value, one a line; for example verification_code=123456</source>
        <translation>name=value を 1 行に 1 つ。例: verification_code=123456</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Gi&amp;ve up after</source>
        <translation>タイムアウト(&amp;V)</translation>
    </message>
    <message>
        <source>Trusted &amp;certificate</source>
        <translation>信頼する証明書(&amp;C)</translation>
    </message>
    <message>
        <source>A PEM file, trusted in addition to the system&apos;s own.</source>
        <translation>システムの証明書に加えて信頼する PEM ファイル。</translation>
    </message>
    <message>
        <source>as the system has it</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>プロキシ(&amp;X)</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>選択(&amp;H)...</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>証明書ファイルを選択</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>証明書を選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Allow plai&amp;n http</source>
        <translation>暗号化なしの http を許可(&amp;N)</translation>
    </message>
    <message>
        <source>Everybody on the way can read the password.</source>
        <translation>経路上の誰でもパスワードを読み取れます。</translation>
    </message>
</context>
<context>
    <name>Grantscope::NoticeList</name>
    <message>
        <source>Sign in a&amp;gain...</source>
        <translation>もう一度サインイン(&amp;G)...</translation>
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
        <translation>検索 (%1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Any action, profile or finding by its name (%1)</source>
        <translation>操作、プロファイル、検出事項を名前で検索します (%1)</translation>
    </message>
</context>
<context>
    <name>Grantscope::PasteEdit</name>
    <message>
        <source>(a text of %1: too long to be shown here, and searched all the same)</source>
        <translation>(%1 のテキスト: 長すぎるため表示しませんが、検索は行います)</translation>
    </message>
    <message>
        <source>(%1, %2: too long to be shown here, and searched all the same)</source>
        <translation>(%1、%2: 長すぎるため表示しませんが、検索は行います)</translation>
    </message>
</context>
<context>
    <name>Grantscope::ProductionButton</name>
    <message>
        <source>Really on PROD? %1</source>
        <comment>name of a profile</comment>
        <translation>本当に PROD で実行しますか? %1</translation>
    </message>
    <message>
        <source>Press again within %1 s to go on, Escape to leave it.</source>
        <translation>続けるには %1 秒以内にもう一度押してください。中止するには Escape を押してください。</translation>
    </message>
</context>
<context>
    <name>Grantscope::ProductionFrame</name>
    <message>
        <source>Production: %1</source>
        <translation>本番環境: %1</translation>
    </message>
</context>
<context>
    <name>Grantscope::ProfileActions</name>
    <message>
        <source>Another profile is called %1 already.</source>
        <translation>%1 という名前のプロファイルは既にあります。</translation>
    </message>
    <message>
        <source>The profile was not changed: %1.</source>
        <translation>プロファイルは変更されませんでした: %1。</translation>
    </message>
    <message>
        <source>It is not proved that the secrets are gone: %1.</source>
        <translation>シークレットが消去されたことを確認できません: %1。</translation>
    </message>
    <message>
        <source>The profile stays, since it is not proved that its secrets are gone: %1.</source>
        <translation>シークレットが消去されたことを確認できないため、プロファイルを残します: %1。</translation>
    </message>
    <message>
        <source>The profile was not removed: %1.</source>
        <translation>プロファイルは削除されませんでした: %1。</translation>
    </message>
</context>
<context>
    <name>Grantscope::ProfileList</name>
    <message>
        <source>New sign-in</source>
        <translation>新しいサインイン</translation>
    </message>
    <message>
        <source>What can be done with the profile</source>
        <translation>プロファイルに対する操作</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2.</source>
        <translation>%1 は使用できません: %2。</translation>
    </message>
</context>
<context>
    <name>Grantscope::ProfileMenu</name>
    <message>
        <source>Sign in &amp;again now</source>
        <translation>今すぐ再サインイン(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>今すぐ更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep alive</source>
        <translation>有効に保つ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Production</source>
        <translation>本番環境(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前の変更(&amp;N)</translation>
    </message>
    <message>
        <source>Sign &amp;out...</source>
        <translation>サインアウト(&amp;O)...</translation>
    </message>
    <message>
        <source>&amp;Forget the token...</source>
        <translation>トークンを消去(&amp;F)...</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>%1 からサインアウトしますか?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>The server is not told: there the token lives until it expires.</source>
        <translation>サーバーには通知されません。サーバー上では、トークンは有効期限まで有効です。</translation>
    </message>
    <message>
        <source>Its token goes from memory.</source>
        <translation>トークンはメモリから消去されます。</translation>
    </message>
    <message>
        <source>Removed from %1: %2.</source>
        <comment>place, what</comment>
        <translation>%1 から削除: %2。</translation>
    </message>
    <message>
        <source>Really on PROD? %1</source>
        <comment>name of a profile</comment>
        <translation>本当に PROD で実行しますか? %1</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
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
        <translation>メモリ内のみ</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>production</source>
        <translation>本番環境</translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation>使用できません</translation>
    </message>
</context>
<context>
    <name>Grantscope::QuestionBar</name>
    <message>
        <source>Time to ask about</source>
        <translation>判定する時刻</translation>
    </message>
    <message>
        <source>Leeway in seconds</source>
        <translation>許容誤差 (秒)</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>In local time</source>
        <translation>現地時刻で</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>How far its times may be overstepped, as many servers allow</source>
        <translation>時刻のずれをどこまで許すか (多くのサーバーが許容しています)</translation>
    </message>
    <message>
        <source>who means to accept it</source>
        <translation>トークンを受け付ける側</translation>
    </message>
    <message>
        <source>who should have made it</source>
        <translation>トークンを発行したはずの側</translation>
    </message>
    <message>
        <source>A&amp;udience</source>
        <translation>オーディエンス(&amp;U)</translation>
    </message>
    <message>
        <source>Audience and issuer are compared letter by letter, as servers do it.</source>
        <translation>オーディエンスと発行者は、サーバーと同じように 1 文字ずつ比較します。</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>時刻 %1</translation>
    </message>
    <message numerus="yes">
        <source>leeway %Ln s</source>
        <translation>
            <numerusform>許容誤差 %Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>an audience</comment>
        <translation>オーディエンス %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an issuer</comment>
        <translation>発行者 %1</translation>
    </message>
    <message>
        <source>At anot&amp;her time</source>
        <translation>別の時刻で(&amp;H)</translation>
    </message>
    <message>
        <source>As it stan&amp;ds now</source>
        <translation>現在の状態で(&amp;D)</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>許容誤差</translation>
    </message>
    <message>
        <source>Issue&amp;r</source>
        <translation>発行者(&amp;R)</translation>
    </message>
    <message>
        <source>Wh&amp;at if</source>
        <translation>条件を仮定(&amp;A)</translation>
    </message>
    <message>
        <source>Wh&amp;at if: %1</source>
        <translation>条件を仮定(&amp;A): %1</translation>
    </message>
</context>
<context>
    <name>Grantscope::RawView</name>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>The token&apos;s header, as it was found</source>
        <translation>トークンのヘッダー (見つかったまま)</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>The token&apos;s payload, as it was found</source>
        <translation>トークンのペイロード (見つかったまま)</translation>
    </message>
    <message>
        <source>Indent (line &amp;breaks are put in, nothing else is changed)</source>
        <translation>字下げ (改行を入れるだけで、ほかは変更しません)(&amp;B)</translation>
    </message>
</context>
<context>
    <name>Grantscope::RememberFields</name>
    <message>
        <source>Remem&amp;ber</source>
        <translation>保存する(&amp;B)</translation>
    </message>
    <message>
        <source>Kno&amp;wn as</source>
        <translation>登録名(&amp;W)</translation>
    </message>
    <message>
        <source>Remember: %1</source>
        <translation>保存対象: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>the client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>the refresh token</source>
        <translation>リフレッシュトークン</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>the password too</source>
        <translation>パスワードも</translation>
    </message>
    <message>
        <source>The token stays in memory and is gone when the window closes.</source>
        <translation>トークンはメモリ内に置かれ、ウィンドウを閉じると消えます。</translation>
    </message>
    <message>
        <source>Kept in memory only.</source>
        <translation>メモリ内だけに保持されます。</translation>
    </message>
    <message>
        <source>Kept in: %1.</source>
        <translation>保持場所: %1。</translation>
    </message>
    <message>
        <source>%1 The token is kept alive by signing in again with the client secret.</source>
        <translation>%1 クライアントシークレットで再サインインして、トークンを有効に保ちます。</translation>
    </message>
    <message>
        <source>%1 Where a refresh is refused, Grantscope may sign in again by itself.</source>
        <translation>%1 更新が拒否された場合、Grantscope が自動的に再サインインすることがあります。</translation>
    </message>
    <message>
        <source>%1 This endpoint gives no refresh token: to keep a token alive, Grantscope signs in again with the password.</source>
        <translation>%1 このエンドポイントはリフレッシュトークンを発行しません。トークンを有効に保つため、Grantscope はパスワードで再サインインします。</translation>
    </message>
    <message>
        <source>%1 The token can be refreshed without the password.</source>
        <translation>%1 トークンはパスワードなしで更新できます。</translation>
    </message>
    <message>
        <source>%1 This endpoint gives no refresh token: when the token has expired, you sign in again.</source>
        <translation>%1 このエンドポイントはリフレッシュトークンを発行しません。トークンが有効期限切れになったら、再サインインしてください。</translation>
    </message>
</context>
<context>
    <name>Grantscope::ReportButton</name>
    <message>
        <source>Ticket report</source>
        <translation>チケット用レポート</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>Markdown としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as Markdown, HTML or JSON...</source>
        <translation>Markdown、HTML、JSON で保存(&amp;S)...</translation>
    </message>
    <message>
        <source>Save a ticket report</source>
        <translation>チケット用レポートを保存</translation>
    </message>
    <message>
        <source>Reports (*.md *.html *.json)</source>
        <translation>レポート (*.md *.html *.json)</translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <translation>レポートを保存できませんでした: %1</translation>
    </message>
    <message>
        <source>All of this without any secret in it, for a ticket. It can be dragged into another program.</source>
        <translation>この内容すべてを、シークレットを除いてチケット用にまとめます。別のプログラムにドラッグできます。</translation>
    </message>
    <message>
        <source>&amp;Print from the browser</source>
        <translation>ブラウザーから印刷(&amp;P)</translation>
    </message>
    <message>
        <source>No browser could be opened. Save the report as HTML, and print that file.</source>
        <translation>ブラウザーを開けませんでした。レポートを HTML で保存し、そのファイルを印刷してください。</translation>
    </message>
</context>
<context>
    <name>Grantscope::ScanPage</name>
    <message>
        <source>Canc&amp;el</source>
        <translation>キャンセル(&amp;E)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>Find tokens in files</source>
        <translation>ファイル内のトークンを検索</translation>
    </message>
    <message>
        <source>Logs, HAR files, dumps: of any size, and whole folders. They are read on this computer, and nothing of them is kept. Drop them here, or choose some.</source>
        <translation>ログ、HAR ファイル、ダンプを、サイズを問わずフォルダーごとでも検索できます。このコンピューター上で読み取り、内容は何も残しません。ここにドロップするか、ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Ch&amp;oose files...</source>
        <translation>ファイルを選択(&amp;O)...</translation>
    </message>
    <message>
        <source>Subject, issuer, algorithm or file</source>
        <translation>サブジェクト、発行者、アルゴリズム、ファイル</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>フィルター(&amp;I)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Other &amp;files...</source>
        <translation>ほかのファイル(&amp;F)...</translation>
    </message>
    <message>
        <source>How much has been read</source>
        <translation>読み取りの進行状況</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>No token so far</source>
        <translation>トークンはまだ見つかっていません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens found</source>
        <translation>
            <numerusform>%Ln 個のトークンが見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>No token in there</source>
        <translation>トークンは見つかりませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens found, %L1 shown</source>
        <translation>
            <numerusform>%Ln 個のトークンが見つかり、%L1 個を表示中</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: what was found until then is shown.</source>
        <translation>キャンセルしました。それまでに見つかったものを表示しています。</translation>
    </message>
    <message>
        <source>The token is not there any more: the file has changed since it was read.</source>
        <translation>トークンはもうそこにありません。読み取り後にファイルが変更されました。</translation>
    </message>
</context>
<context>
    <name>Grantscope::ScopesView</name>
    <message>
        <source>The answer states no scope. That is not &quot;none&quot;: by the standard it means as requested (RFC 6749, section 5.1).</source>
        <translation>応答に scope の記載がありません。これは「なし」という意味ではありません。標準では、要求どおりという意味です (RFC 6749, section 5.1)。</translation>
    </message>
    <message>
        <source>The token states no scope.</source>
        <translation>トークンに scope の記載がありません。</translation>
    </message>
    <message>
        <source>No permission words, only files.</source>
        <translation>アクセス許可を表す語はなく、ファイルだけです。</translation>
    </message>
    <message>
        <source>Cop&amp;y the file ids</source>
        <translation>ファイル ID をコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>No file ids stand in the scope. Where an API keeps files (sets of books), it names them here.</source>
        <translation>scope にファイル ID がありません。ファイル (帳簿のまとまり) を扱う API では、ここにその名前が入ります。</translation>
    </message>
    <message>
        <source>Files this token may use</source>
        <translation>このトークンで使えるファイル</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>アクセス許可</translation>
    </message>
    <message>
        <source>Files (%L1)</source>
        <translation>ファイル (%L1)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>Grantscope::SecretsPage</name>
    <message>
        <source>&amp;Forget</source>
        <translation>消去(&amp;F)</translation>
    </message>
    <message>
        <source>Forget &amp;all</source>
        <translation>すべて消去(&amp;A)</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保持されている内容</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>何も保持されていません</translation>
    </message>
    <message>
        <source>Passwords and tokens are kept only where you choose to remember them.</source>
        <translation>パスワードとトークンは、保存を選択した場合にだけ保持されます。</translation>
    </message>
    <message>
        <source>a profile that is no longer here</source>
        <translation>既に存在しないプロファイル</translation>
    </message>
    <message>
        <source>Secrets are in memory only and are gone when the window closes.</source>
        <translation>シークレットはメモリ内だけにあり、ウィンドウを閉じると消えます。</translation>
    </message>
    <message>
        <source>Secrets are kept in: %1. There is no file of Grantscope&apos;s own that holds one.</source>
        <translation>シークレットの保持場所: %1。Grantscope 独自のファイルにシークレットは保存されません。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Forgetting...</source>
        <translation>消去中...</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Gone, and looked for again to make sure.</source>
        <translation>消去し、残っていないことを再確認しました。</translation>
    </message>
    <message>
        <source>It is not proved that all is gone. %1.</source>
        <translation>すべて消去されたことを確認できません。%1。</translation>
    </message>
</context>
<context>
    <name>Grantscope::SendBar</name>
    <message>
        <source>Sen&amp;d</source>
        <translation>送信(&amp;D)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>キャンセル(&amp;L)</translation>
    </message>
    <message>
        <source>Sends the call, once (Ctrl+Enter)</source>
        <translation>呼び出しを 1 回送信します (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Sends the call, once. Ctrl+Enter does the same.</source>
        <translation>呼び出しを 1 回送信します。Ctrl+Enter でも送信できます。</translation>
    </message>
    <message>
        <source>Waiting for %1 ...</source>
        <translation>%1 の応答を待機中 ...</translation>
    </message>
</context>
<context>
    <name>Grantscope::ServerField</name>
    <message>
        <source>Look for it</source>
        <translation>探す</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>これを使用</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>探すのを中止</translation>
    </message>
    <message>
        <source>Stop looking for the token endpoint</source>
        <translation>トークンエンドポイントを探すのを中止</translation>
    </message>
    <message>
        <source>Look for the token endpoint of this server</source>
        <translation>このサーバーのトークンエンドポイントを探す</translation>
    </message>
    <message>
        <source>Asks the server for its token endpoint. No user name, password or secret is sent.</source>
        <translation>サーバーにトークンエンドポイントを問い合わせます。ユーザー名、パスワード、シークレットは送信しません。</translation>
    </message>
    <message>
        <source>Asking %1 where its token endpoint is. No secret is sent.</source>
        <translation>トークンエンドポイントの場所を %1 に問い合わせています。シークレットは送信しません。</translation>
    </message>
</context>
<context>
    <name>Grantscope::SessionAnnouncer</name>
    <message>
        <source>%1.</source>
        <comment>what happened: Refreshed</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>profile, what happened: Refreshed</comment>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>%1 Expires %2.</source>
        <comment>Acme books: Refreshed. Expires in 59 min.</comment>
        <translation>%1 有効期限は %2 です。</translation>
    </message>
</context>
<context>
    <name>Grantscope::SettingRow</name>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>既定値: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>リセット: %1</translation>
    </message>
</context>
<context>
    <name>Grantscope::SettingsPage</name>
    <message>
        <source>No setting is called that.</source>
        <translation>その名前の設定はありません。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>&amp;Export settings...</source>
        <translation>設定をエクスポート(&amp;E)...</translation>
    </message>
    <message>
        <source>&amp;Import settings...</source>
        <translation>設定をインポート(&amp;I)...</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>設定をエクスポート</translation>
    </message>
    <message>
        <source>Settings of Grantscope (*.json)</source>
        <translation>Grantscope の設定 (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定をインポート</translation>
    </message>
    <message>
        <source>The settings were written to %1.</source>
        <translation>設定を %1 に書き込みました。</translation>
    </message>
    <message>
        <source>The settings could not be written: %1</source>
        <translation>設定を書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>ファイルを読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>何もインポートしませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) imported.</source>
        <translation>
            <numerusform>%n 個の設定をインポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for a later version that knows them: %1.</source>
        <translation>対応する今後のバージョンのために残しました: %1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in a file, what was expected and found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not all of your settings could be read. Their defaults stand instead.</source>
        <translation>一部の設定を読み取れませんでした。代わりに既定値を使用しています。</translation>
    </message>
</context>
<context>
    <name>Grantscope::SignInFields</name>
    <message>
        <source>Hold to show the password</source>
        <translation>押している間、パスワードを表示</translation>
    </message>
    <message>
        <source>Hold to show the refresh token</source>
        <translation>押している間、リフレッシュトークンを表示</translation>
    </message>
    <message>
        <source>En&amp;dpoint</source>
        <translation>エンドポイント(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Refresh to&amp;ken</source>
        <translation>リフレッシュトークン(&amp;K)</translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation>Scope(&amp;O)</translation>
    </message>
    <message>
        <source>Send &amp;as</source>
        <translation>送信形式(&amp;A)</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>省略可</translation>
    </message>
    <message>
        <source>%1, when left empty</source>
        <translation>空欄の場合は %1</translation>
    </message>
</context>
<context>
    <name>Grantscope::SignInForm</name>
    <message>
        <source>&amp;More</source>
        <translation>詳細(&amp;M)</translation>
    </message>
    <message>
        <source>The request that would be sent</source>
        <translation>送信される要求</translation>
    </message>
    <message>
        <source>Will POST to %1</source>
        <translation>%1 に POST します</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 の %1</translation>
    </message>
</context>
<context>
    <name>Grantscope::SignatureView</name>
    <message>
        <source>The token says that it is signed by %1.</source>
        <translation>トークンには、%1 で署名されていると記載されています。</translation>
    </message>
    <message>
        <source>It names the key %1.</source>
        <translation>キー %1 が指定されています。</translation>
    </message>
    <message>
        <source>Key that was used: %1.</source>
        <translation>使用したキー: %1。</translation>
    </message>
    <message>
        <source>Hold to show the shared secret</source>
        <translation>押している間、共有シークレットを表示</translation>
    </message>
    <message>
        <source>Chec&amp;k the signature</source>
        <translation>署名を検証(&amp;K)</translation>
    </message>
    <message>
        <source>A public key, a certificate, a JWK or a JWKS</source>
        <translation>公開キー、証明書、JWK、または JWKS</translation>
    </message>
    <message>
        <source>A shared secret (HS256, HS384, HS512)</source>
        <translation>共有シークレット (HS256, HS384, HS512)</translation>
    </message>
    <message>
        <source>Ke&amp;y</source>
        <translation>キー(&amp;Y)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Byte for byte as it is configured; it stays in memory.</source>
        <translation>設定されているとおりに 1 バイトも違わず入力してください。メモリ内だけに保持されます。</translation>
    </message>
    <message>
        <source>Only the key that you give is used. A key that the token itself brings or points to proves nothing: whoever forged the token could have put it there.</source>
        <translation>使用するのは、指定されたキーだけです。トークン自体に含まれるキーや、トークンが指し示すキーは何の証明にもなりません。トークンを偽造した人が入れた可能性があるためです。</translation>
    </message>
    <message>
        <source>Open a key</source>
        <translation>キーを開く</translation>
    </message>
    <message>
        <source>Keys (*.pem *.crt *.cer *.pub *.json *.jwk *.jwks);;All files (*)</source>
        <translation>キー (*.pem *.crt *.cer *.pub *.json *.jwk *.jwks);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <translation>ファイルを読み取れません: %1</translation>
    </message>
    <message>
        <source>For&amp;get the key</source>
        <translation>キーを消去(&amp;G)</translation>
    </message>
    <message>
        <source>O&amp;pen a file...</source>
        <translation>ファイルを開く(&amp;P)...</translation>
    </message>
    <message>
        <source>Check with</source>
        <translation>検証に使うもの</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>共有シークレット</translation>
    </message>
</context>
<context>
    <name>Grantscope::StartPage</name>
    <message>
        <source>&amp;Get a token</source>
        <translation>トークンを取得(&amp;G)</translation>
    </message>
    <message>
        <source>Sign in at an endpoint with an account and see what it grants, or why it refuses.</source>
        <translation>アカウントでエンドポイントにサインインし、何が許可されるか、なぜ拒否されるかを確認します。</translation>
    </message>
    <message>
        <source>&amp;Look at a token I have</source>
        <translation>手元のトークンを調べる(&amp;L)</translation>
    </message>
    <message>
        <source>Paste a token and read whose it is, what it allows and how long it lives.</source>
        <translation>トークンを貼り付けて、所有者、許可内容、有効期間を読み取ります。</translation>
    </message>
    <message>
        <source>&amp;Try it with the built-in sandbox</source>
        <translation>内蔵サンドボックスで試す(&amp;T)</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか?</translation>
    </message>
    <message>
        <source>No account at hand? The sandbox is a small server on this computer that answers like the documented endpoints.</source>
        <translation>アカウントがない場合は、サンドボックスを使えます。ドキュメントにあるエンドポイントと同じように応答する、このコンピューター上の小さなサーバーです。</translation>
    </message>
    <message>
        <source>This build has no sandbox.</source>
        <translation>このビルドにサンドボックスはありません。</translation>
    </message>
</context>
<context>
    <name>Grantscope::StatusLine</name>
    <message>
        <source>Nothing was sent yet</source>
        <translation>まだ何も送信していません</translation>
    </message>
    <message>
        <source>What is kept where, and how to be rid of it</source>
        <translation>何がどこに保持されているか、どうすれば消去できるか</translation>
    </message>
    <message>
        <source>Waiting for the keyring; it may be asking you something</source>
        <translation>キーリングを待機中です。確認を求めている可能性があります</translation>
    </message>
    <message>
        <source>Kept in memory only: %1</source>
        <translation>メモリ内だけに保持: %1</translation>
    </message>
    <message>
        <source>Secrets: %1</source>
        <translation>シークレット: %1</translation>
    </message>
    <message>
        <source>Tokens: in memory only, until the window closes</source>
        <translation>トークン: メモリ内のみ、ウィンドウを閉じるまで</translation>
    </message>
    <message>
        <source>Last request: %1</source>
        <translation>前回の要求: %1</translation>
    </message>
    <message>
        <source>Sandbox runs at %1</source>
        <translation>サンドボックスは %1 で実行中</translation>
    </message>
    <message numerus="yes">
        <source>Clipboard clears in %Ln s</source>
        <translation>
            <numerusform>%Ln 秒後にクリップボードを消去</numerusform>
        </translation>
    </message>
    <message>
        <source>Doctor: network, certificates, clock and keyring</source>
        <translation>診断: ネットワーク、証明書、時計、キーリング</translation>
    </message>
</context>
<context>
    <name>Grantscope::SubmitBar</name>
    <message>
        <source>Get &amp;token</source>
        <translation>トークンを取得(&amp;T)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>キャンセル(&amp;L)</translation>
    </message>
    <message>
        <source>Show the &amp;request first</source>
        <translation>先に要求を表示(&amp;R)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Waiting for %1 ...</source>
        <translation>%1 の応答を待機中 ...</translation>
    </message>
    <message>
        <source>Waiting for %1 for %2; gives up after %3.</source>
        <translation>%1 の応答を待機中 (%2 経過)。%3 で打ち切ります。</translation>
    </message>
</context>
<context>
    <name>Grantscope::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
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
        <translation>時刻</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>記載どおり</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>現地時刻</translation>
    </message>
    <message>
        <source>From now</source>
        <translation>現在から</translation>
    </message>
    <message>
        <source>Where several statements disagree, the earliest counts: that is the safe side. Times relative to now are by this computer&apos;s clock.</source>
        <translation>複数の記載が食い違う場合は、安全側に立って最も早いものを採用します。現在からの相対時刻は、このコンピューターの時計によります。</translation>
    </message>
    <message>
        <source>%1 (this one counts)</source>
        <translation>%1 (これを採用)</translation>
    </message>
    <message>
        <source>not stated; when it was asked for</source>
        <translation>記載なし。要求した時刻</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Not valid before</source>
        <translation>有効開始</translation>
    </message>
    <message>
        <source>%1 (can&apos;t be read)</source>
        <translation>%1 (読み取れません)</translation>
    </message>
    <message>
        <source>Expires, by %1</source>
        <translation>有効期限 (%1)</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
</context>
<context>
    <name>Grantscope::TokenBox</name>
    <message>
        <source>Paste anything with a token in it, or drop a file.</source>
        <translation>トークンを含むものを何でも貼り付けるか、ファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>%1 is no text.</source>
        <translation>%1 はテキストではありません。</translation>
    </message>
    <message>
        <source>No token is found in this text.</source>
        <translation>このテキストにトークンは見つかりません。</translation>
    </message>
    <message numerus="yes">
        <source>The first of %Ln tokens in it, in line %1.</source>
        <translation>
            <numerusform>含まれる %Ln 個のトークンのうち最初のもの (%1 行目)。</numerusform>
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
        <translation>他者のもの: メモリ内のみ</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>変更(&amp;H)</translation>
    </message>
    <message>
        <source>Change the account or the endpoint and sign in again</source>
        <translation>アカウントまたはエンドポイントを変更して再サインインします</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>host, then: by client credentials (JSON)</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 at %2 %3</source>
        <comment>user, host, then: by password grant (JSON)</comment>
        <translation>%2 の %1 %3</translation>
    </message>
    <message>
        <source>says it is for %1, from %2</source>
        <translation>%1 宛て、%2 発行と記載</translation>
    </message>
    <message>
        <source>says it is for %1</source>
        <translation>%1 宛てと記載</translation>
    </message>
    <message>
        <source>says it is from %1</source>
        <translation>%1 発行と記載</translation>
    </message>
    <message>
        <source>does not say whose it is</source>
        <translation>所有者の記載なし</translation>
    </message>
    <message>
        <source>Signing in again...</source>
        <translation>再サインイン中...</translation>
    </message>
    <message>
        <source>Refreshing...</source>
        <translation>更新中...</translation>
    </message>
    <message>
        <source>Sign in &amp;again</source>
        <translation>再サインイン(&amp;A)</translation>
    </message>
    <message>
        <source>Get a new token with the password or client secret that is kept</source>
        <translation>保持されているパスワードまたはクライアントシークレットで新しいトークンを取得します</translation>
    </message>
    <message>
        <source>Get a new token with the refresh token, without the password</source>
        <translation>パスワードなしで、リフレッシュトークンを使って新しいトークンを取得します</translation>
    </message>
</context>
<context>
    <name>Grantscope::TokenStrip</name>
    <message>
        <source>Hold to show the token</source>
        <translation>押している間、トークンを表示</translation>
    </message>
    <message numerus="yes">
        <source>Token %1, %Ln character(s)</source>
        <comment>fingerprint</comment>
        <translation>
            <numerusform>トークン %1、%Ln 文字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grantscope::TokenView</name>
    <message>
        <source>About the token</source>
        <translation>トークンについて</translation>
    </message>
    <message>
        <source>Cla&amp;ims</source>
        <translation>クレーム(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Scopes and files (%L1)</source>
        <translation>Scope とファイル (%L1)(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Scopes and files</source>
        <translation>Scope とファイル(&amp;S)</translation>
    </message>
    <message>
        <source>Ti&amp;mes</source>
        <translation>時刻(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>やり取り(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Findings (%L1)</source>
        <translation>検出事項 (%L1)(&amp;F)</translation>
    </message>
    <message>
        <source>Sig&amp;nature</source>
        <translation>署名(&amp;N)</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>生データ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Scopes</source>
        <comment>where there is no room for: Scopes and files (3)</comment>
        <translation>Scope(&amp;S)</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼び出し</translation>
    </message>
</context>
<context>
    <name>Grantscope::TrayIcon</name>
    <message>
        <source>&amp;Show Grantscope</source>
        <translation>Grantscope を表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Grantscope</source>
        <translation>Grantscope</translation>
    </message>
    <message>
        <source>A token is not kept alive</source>
        <translation>有効に保たれていないトークンがあります</translation>
    </message>
    <message>
        <source>Unlock the window to see which one.</source>
        <translation>どのトークンかを確認するには、ウィンドウのロックを解除してください。</translation>
    </message>
</context>
<context>
    <name>Grantscope::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Removed %1. Its secrets go in %2 s, unless you undo it.</source>
        <translation>%1 を削除しました。元に戻さなければ、シークレットは %2 秒後に消去されます。</translation>
    </message>
</context>
<context>
    <name>Grantscope::VeilBar</name>
    <message>
        <source>Hide secrets on a shared screen</source>
        <translation>共有画面でシークレットを隠す</translation>
    </message>
    <message>
        <source>Hold to show what is hidden</source>
        <translation>押している間、隠した内容を表示</translation>
    </message>
    <message>
        <source>Hides tokens, pasted texts, requests, answers and names while others see this screen (%1)</source>
        <translation>ほかの人がこの画面を見ている間、トークン、貼り付けたテキスト、要求、応答、名前を隠します (%1)</translation>
    </message>
    <message>
        <source>Screen not shared</source>
        <translation>画面は共有していません</translation>
    </message>
    <message>
        <source>Shown while you hold</source>
        <translation>押している間、表示中</translation>
    </message>
    <message>
        <source>Secrets are hidden: hold Alt to show</source>
        <translation>シークレットは非表示: Alt を押している間は表示</translation>
    </message>
    <message>
        <source>Click to show everything again</source>
        <translation>クリックするとすべて再表示します</translation>
    </message>
</context>
<context>
    <name>Grantscope::WindowActions</name>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>&amp;New sign-in</source>
        <translation>新しいサインイン(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>サンドボックスを試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>Se&amp;crets</source>
        <translation>シークレット(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>診断(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Commands...</source>
        <translation>コマンド...</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>&amp;About Grantscope</source>
        <translation>Grantscope について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Settings, secrets, help (%1)</source>
        <translation>設定、シークレット、ヘルプ (%1)</translation>
    </message>
    <message>
        <source>Profile, production</source>
        <translation>プロファイル、本番環境</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>About Grantscope</source>
        <translation>Grantscope について</translation>
    </message>
    <message>
        <source>Grantscope %1</source>
        <translation>Grantscope %1</translation>
    </message>
    <message>
        <source>Gets OAuth tokens, keeps them alive, and says what they are.

Qt %1. Licence: Apache 2.0. It sends nothing to anybody but the servers that you name.</source>
        <translation>OAuth トークンを取得し、有効に保ち、その内容を説明します。

Qt %1。ライセンス: Apache 2.0。指定したサーバー以外には何も送信しません。</translation>
    </message>
</context>
<context>
    <name>Grantscope::WindowDiscretion</name>
    <message>
        <source>Lock the window</source>
        <translation>ウィンドウをロック</translation>
    </message>
    <message>
        <source>Lock the window, and forget what was pasted or typed into it (%1)</source>
        <translation>ウィンドウをロックし、貼り付けた内容や入力した内容を消去します (%1)</translation>
    </message>
    <message>
        <source>Grantscope (locked)</source>
        <translation>Grantscope (ロック中)</translation>
    </message>
    <message>
        <source>%1 (production) - Grantscope</source>
        <comment>name of a profile</comment>
        <translation>%1 (本番環境) - Grantscope</translation>
    </message>
    <message>
        <source>Grantscope</source>
        <translation>Grantscope</translation>
    </message>
    <message numerus="yes">
        <source>The window locks in %Ln s. Pasted tokens and texts, found rows and typed secrets are forgotten then. Press a key or move the mouse to go on.</source>
        <translation>
            <numerusform>ウィンドウは %Ln 秒後にロックされます。その際、貼り付けたトークンとテキスト、検索結果の行、入力したシークレットは消去されます。続けるには、キーを押すかマウスを動かしてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Kept token is at hand again</source>
        <translation>保持されていたトークンを再び利用できます</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインインしました</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>更新しました</translation>
    </message>
    <message>
        <source>Signed in again, unasked</source>
        <translation>自動的に再サインインしました</translation>
    </message>
    <message>
        <source>Taken over: another program refreshed it</source>
        <translation>引き継ぎ: 別のプログラムが更新しました</translation>
    </message>
    <message>
        <source>Did not get through</source>
        <translation>届きませんでした</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否されました</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>有効期限切れ</translation>
    </message>
    <message>
        <source>Kept in memory only</source>
        <translation>メモリ内だけに保持</translation>
    </message>
    <message>
        <source>Kept in the keyring now</source>
        <translation>キーリングに保持しました</translation>
    </message>
    <message>
        <source>Keyring out of reach</source>
        <translation>キーリングを利用できません</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウトしました</translation>
    </message>
    <message>
        <source>the server may have issued a token that never arrived</source>
        <translation>サーバーがトークンを発行したものの、届かなかった可能性があります</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ミリ秒</translation>
    </message>
    <message>
        <source>try %L1</source>
        <translation>試行 %L1 回目</translation>
    </message>
    <message>
        <source>next at %1</source>
        <translation>次回 %1</translation>
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
        <translation>前回 %1、届かず</translation>
    </message>
    <message>
        <source>last %1, refused</source>
        <translation>前回 %1、拒否</translation>
    </message>
    <message>
        <source>last %1, by another program</source>
        <translation>前回 %1、別のプログラムによる</translation>
    </message>
    <message>
        <source>signed in %1</source>
        <translation>%1 にサインイン</translation>
    </message>
    <message>
        <source>last %1, ok, %L2 ms</source>
        <translation>前回 %1、成功、%L2 ミリ秒</translation>
    </message>
    <message>
        <source>signing in again</source>
        <translation>再サインイン中</translation>
    </message>
    <message>
        <source>refreshing</source>
        <translation>更新中</translation>
    </message>
    <message>
        <source>next try at %1</source>
        <translation>次の試行 %1</translation>
    </message>
    <message>
        <source>stopped: sign in again</source>
        <translation>停止: 再サインインが必要</translation>
    </message>
    <message>
        <source>signs in again at %1</source>
        <translation>%1 に再サインイン</translation>
    </message>
    <message>
        <source>refresh at %1</source>
        <translation>%1 に更新</translation>
    </message>
    <message>
        <source>The refresh token was refused: sign in again.</source>
        <translation>リフレッシュトークンが拒否されました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>It is not known how this endpoint refreshes tokens: sign in again to get a new token.</source>
        <translation>このエンドポイントでのトークンの更新方法が分かりません。新しいトークンを取得するには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>There is no refresh token, and signing in again with the kept password was refused or is not allowed for this profile.</source>
        <translation>リフレッシュトークンがありません。保持されているパスワードでの再サインインは、拒否されたか、このプロファイルでは許可されていません。</translation>
    </message>
    <message>
        <source>This endpoint gave no refresh token, and the password is not kept: sign in again to get a new token.</source>
        <translation>このエンドポイントはリフレッシュトークンを発行せず、パスワードも保持されていません。新しいトークンを取得するには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>There is no token to keep alive.</source>
        <translation>有効に保つトークンがありません。</translation>
    </message>
    <message>
        <source>The endpoint does not say how long the token lives: there is no time to refresh it at.</source>
        <translation>エンドポイントがトークンの有効期間を示していないため、更新する時刻を決められません。</translation>
    </message>
    <message>
        <source>off: the token ends %1</source>
        <comment>ends in 59 min</comment>
        <translation>オフ: トークンの有効期限は%1</translation>
    </message>
</context>
<context>
    <name>LaunchWords</name>
    <message>
        <source>Try grantscope --help.</source>
        <translation>grantscope --help を試してください。</translation>
    </message>
    <message>
        <source>Start the built-in sandbox and sign in to it.</source>
        <translation>内蔵サンドボックスを起動してサインインします。</translation>
    </message>
    <message>
        <source>Get OAuth tokens, look at them, and find out why one was refused.</source>
        <translation>OAuth トークンを取得し、中身を調べ、拒否された理由を明らかにします。</translation>
    </message>
    <message>
        <source>The window takes no arguments. Secrets are typed into it, never given here.</source>
        <translation>ウィンドウは引数を取りません。シークレットはここで指定せず、ウィンドウに入力します。</translation>
    </message>
    <message>
        <source>This build has no sandbox: it was built without Qt HttpServer.</source>
        <translation>このビルドにサンドボックスはありません。Qt HttpServer なしでビルドされています。</translation>
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
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Wherever the focus is in the window:</source>
        <translation>ウィンドウのどこにフォーカスがあっても使えるキー:</translation>
    </message>
    <message>
        <source>Tab and Shift+Tab go from one part to the next; F2 renames the profile that is chosen in the list; the key for the context menu opens what can be done with it.</source>
        <translation>Tab と Shift+Tab で、前後の部分に移動します。F2 で、一覧で選択したプロファイルの名前を変更します。コンテキストメニューのキーで、プロファイルに対する操作を開きます。</translation>
    </message>
    <message>
        <source>Everything that Grantscope may find in an answer or a token, by the id that reports and the command line use. A … stands for what was seen.</source>
        <translation>Grantscope が応答やトークンで検出する可能性のあるものすべてを、レポートとコマンドラインで使われる id ごとに示します。… の部分には、実際に見つかった値が入ります。</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>対処方法: %1</translation>
    </message>
    <message>
        <source>Your first token</source>
        <translation>最初のトークン</translation>
    </message>
    <message>
        <source>Open **Get a token**. Choose the kind of endpoint, give the server, the user name and the password, and press **Get token**. The line beside the server says which address will be asked.</source>
        <translation>**トークンを取得** を開きます。エンドポイントの種類を選び、サーバー、ユーザー名、パスワードを入力して、**トークンを取得** を押します。問い合わせ先のアドレスは、サーバーの横の行に表示されます。</translation>
    </message>
    <message>
        <source>**Show the request first** shows what would be sent, with the password hidden, and sends nothing.</source>
        <translation>**先に要求を表示** を押すと、送信される内容を、パスワードを隠して表示します。何も送信しません。</translation>
    </message>
    <message>
        <source>When a token comes, the largest line on the page says what it is and how long it lives. **Copy token** puts it on the clipboard, from where it is cleared again after a few seconds; the arrow beside it copies it as a header, for curl or for PowerShell.</source>
        <translation>トークンが届くと、ページの最も大きな行に、その種類と有効期間が表示されます。**トークンをコピー** でクリップボードにコピーします。クリップボードは数秒後に消去されます。横の矢印からは、ヘッダー、curl、または PowerShell 用の形でコピーできます。</translation>
    </message>
    <message>
        <source>Nobody at hand to sign in to? The start page has a **sandbox**: a server inside Grantscope, with an account that is filled in.</source>
        <translation>サインインできるアカウントがない場合は、スタートページの **サンドボックス** を使えます。Grantscope に内蔵されたサーバーで、アカウントは入力済みです。</translation>
    </message>
    <message>
        <source>When no token comes, a card says why. See [Why was it refused?](#refused).</source>
        <translation>トークンが届かない場合は、理由がカードに表示されます。[拒否された理由](#refused) を参照してください。</translation>
    </message>
    <message>
        <source>Keep a token alive</source>
        <translation>トークンを有効に保つ</translation>
    </message>
    <message>
        <source>Switch **Keep alive** on, and Grantscope replaces the token before it ends: with its refresh token, or by signing in again where there is none and you allow it. The line below the switch says when that happens next.</source>
        <translation>**有効に保つ** をオンにすると、Grantscope は有効期限の前にトークンを置き換えます。リフレッシュトークンを使い、それがない場合は、許可されていれば再サインインします。次に行う時刻は、スイッチの下の行に表示されます。</translation>
    </message>
    <message>
        <source>The list at the left shows each profile, whether its token lives, and what comes next.</source>
        <translation>左の一覧には、各プロファイルと、そのトークンが有効かどうか、次に行うことが表示されます。</translation>
    </message>
    <message>
        <source>- A refresh that did not get through is tried again, after a pause that grows.</source>
        <translation>- サーバーに届かなかった更新は、間隔を徐々に延ばしながら再試行します。</translation>
    </message>
    <message>
        <source>- A refresh that was refused is not tried again: asking once more can&apos;t help, and may lock the account.</source>
        <translation>- 拒否された更新は再試行しません。もう一度要求しても解決せず、アカウントがロックされるおそれがあるためです。</translation>
    </message>
    <message>
        <source>- After sleep, or when the clock was set, everything is looked at anew.</source>
        <translation>- スリープの後や時計を合わせた後は、すべてを確認し直します。</translation>
    </message>
    <message>
        <source>The same profile can be kept alive by the command line: `grantscope-cli watch --profile NAME`. One of them refreshes at a time, and both have the new token.</source>
        <translation>同じプロファイルを、コマンドラインでも有効に保てます: `grantscope-cli watch --profile NAME`。更新するのは一度に一方だけで、新しいトークンは両方で使えます。</translation>
    </message>
    <message>
        <source>When you close the window during a refresh it waits a few seconds, so that the new token is not lost.</source>
        <translation>更新中にウィンドウを閉じると、新しいトークンが失われないように数秒待ちます。</translation>
    </message>
    <message>
        <source>Look at anything</source>
        <translation>何でも調べる</translation>
    </message>
    <message>
        <source>Open **Look at a token** and paste whatever you have: a token, a header, a curl command, an answer, a page of a log. Every token in it is listed. You can drop a file on the page as well.</source>
        <translation>**トークンを調べる** を開き、手元にあるものを貼り付けます。トークン、ヘッダー、curl コマンド、応答、ログの一部など、何でもかまいません。含まれるトークンがすべて一覧に表示されます。ファイルをページにドロップすることもできます。</translation>
    </message>
    <message>
        <source>What you paste here stays in memory. It is never sent, never kept, and gone when the window closes.</source>
        <translation>ここに貼り付けた内容はメモリ内だけに置かれます。送信も保存もされず、ウィンドウを閉じると消えます。</translation>
    </message>
    <message>
        <source>- **Claims** says what each member of the token means.</source>
        <translation>- **クレーム** には、トークンの各メンバーの意味が表示されます。</translation>
    </message>
    <message>
        <source>- **Times** shows when it began and when it ends, in your time zone.</source>
        <translation>- **時刻** には、有効期間の開始と終了が、お使いのタイムゾーンで表示されます。</translation>
    </message>
    <message>
        <source>- **Signature** checks it with a key that you give. Until then anybody could have written what the token says.</source>
        <translation>- **署名** では、指定したキーで署名を検証します。検証するまでは、トークンの内容は誰でも書けたはずのものです。</translation>
    </message>
    <message>
        <source>- **Findings** lists what is unusual or wrong. Each leads to its paragraph under [Findings](#findings).</source>
        <translation>- **検出事項** には、通常と異なる点や誤りが一覧表示されます。それぞれから [検出事項](#findings) の該当する段落に移動できます。</translation>
    </message>
    <message>
        <source>The questions at the top of the page ask **what if**: at another time, with a leeway, for another audience or issuer.</source>
        <translation>ページ上部の **条件を仮定** では、別の時刻、許容誤差、別のオーディエンスや発行者を仮定して判定できます。</translation>
    </message>
    <message>
        <source>A token that is damaged is read as far as it goes.</source>
        <translation>壊れたトークンは、読み取れるところまで読み取ります。</translation>
    </message>
    <message>
        <source>Find tokens in files</source>
        <translation>ファイル内のトークンを検索</translation>
    </message>
    <message>
        <source>Open **Find in files** and choose files or a folder, or drop them on the page. Logs of any size are read from beginning to end while you can go on working; **Cancel** stops it.</source>
        <translation>**ファイル内を検索** を開き、ファイルまたはフォルダーを選ぶか、ページにドロップします。どのような大きさのログも、作業を続けながら最初から最後まで読み取れます。**キャンセル** で中止します。</translation>
    </message>
    <message>
        <source>Each row is one token, with its kind, who it is for, until when it lived, and the file and line where it stands. The same token is listed once, with the number of places.</source>
        <translation>各行が 1 つのトークンです。種類、対象のユーザー、有効期限、見つかったファイルと行が表示されます。同じトークンは 1 行にまとめ、見つかった場所の数を示します。</translation>
    </message>
    <message>
        <source>Choose a row to see that token as under [Look at anything](#look).</source>
        <translation>行を選択すると、そのトークンが [何でも調べる](#look) と同じように表示されます。</translation>
    </message>
    <message>
        <source>Files are only read. Nothing is written to them or beside them.</source>
        <translation>ファイルは読み取るだけです。ファイルにも、その隣にも、何も書き込みません。</translation>
    </message>
    <message>
        <source>Compare two tokens</source>
        <translation>2 つのトークンを比較</translation>
    </message>
    <message>
        <source>Open **Compare** and paste the two: most often one that works, and one that does not.</source>
        <translation>**比較** を開き、2 つのトークンを貼り付けます。多くの場合は、使えるものと使えないものです。</translation>
    </message>
    <message>
        <source>What differs comes first, in words: another audience, a scope that is missing, an end that has passed. What is the same folds away.</source>
        <translation>相違点が、最初に言葉で表示されます。オーディエンスの違い、足りない scope、過ぎた有効期限などです。同じ項目は折りたたまれます。</translation>
    </message>
    <message>
        <source>Lines that only differ because every token has its own, such as its id and its times, are marked as such.</source>
        <translation>id や時刻のように、トークンごとに必ず異なるだけの行には、その旨の印が付きます。</translation>
    </message>
    <message>
        <source>Why was it refused?</source>
        <translation>拒否された理由</translation>
    </message>
    <message>
        <source>The card above the form says in one sentence what happened, then the likeliest cause, what speaks for it, and what to do next. **More causes** shows what else it may be.</source>
        <translation>フォームの上のカードに、何が起きたかが 1 文で表示され、続いて最も可能性が高い原因、その根拠、次に行うことが表示されます。**ほかの原因** では、そのほかの可能性が表示されます。</translation>
    </message>
    <message>
        <source>- **Refused** means that the server answered, and the answer was no. Its own words stand on the card.</source>
        <translation>- **拒否** は、サーバーが応答し、要求を断ったことを示します。サーバー自身の言葉がカードに表示されます。</translation>
    </message>
    <message>
        <source>- **Not reached** means that no whole answer came: the name, the network, the proxy or the certificate.</source>
        <translation>- **接続不可** は、完全な応答が届かなかったことを示します。名前、ネットワーク、プロキシ、または証明書に原因があります。</translation>
    </message>
    <message>
        <source>- **Not understood** means that an answer came that no token endpoint would give. Often the address is that of a web page.</source>
        <translation>- **解釈不可** は、トークンエンドポイントからのものとは思えない応答が届いたことを示します。多くの場合、アドレスが Web ページのものです。</translation>
    </message>
    <message>
        <source>A token that was granted can still be refused by an API. Look at its end, its audience and its scopes first, then at the findings.</source>
        <translation>発行されたトークンが、API に拒否されることもあります。まず有効期限、オーディエンス、scope を確認し、次に検出事項を確認してください。</translation>
    </message>
    <message>
        <source>The **Exchange** tab shows what was sent and what came back, with every secret hidden.</source>
        <translation>**やり取り** タブには、送信した内容と返ってきた内容が、シークレットをすべて隠して表示されます。</translation>
    </message>
    <message>
        <source>Share safely</source>
        <translation>安全に共有する</translation>
    </message>
    <message>
        <source>**Ticket report** writes down everything about a token or a refusal with no secret in it: as Markdown to paste into a ticket, or as Markdown, HTML or JSON in a file. Tokens are told by their fingerprints, which lead nowhere.</source>
        <translation>**チケット用レポート** は、トークンや拒否に関するすべてを、シークレットを除いてまとめます。チケットに貼り付ける Markdown としてコピーするか、Markdown、HTML、JSON のファイルに保存できます。トークンはフィンガープリントで示され、そこから元のトークンは分かりません。</translation>
    </message>
    <message>
        <source>Text that goes through **Look at a token** can be made safe as a whole, and the command line does it for files: `grantscope-cli inspect FILE --output html`.</source>
        <translation>**トークンを調べる** に通したテキストは、全体を安全な形にできます。ファイルの場合は、コマンドラインで行えます: `grantscope-cli inspect FILE --output html`。</translation>
    </message>
    <message>
        <source>A token that you copy is cleared from the clipboard after a few seconds, and kept out of the clipboard&apos;s history where the system allows it. How many seconds is one of the [settings](#settings).</source>
        <translation>コピーしたトークンは、数秒後にクリップボードから消去されます。システムが対応していれば、クリップボードの履歴にも残りません。秒数は [設定](#settings) で変更できます。</translation>
    </message>
    <message>
        <source>When somebody can see your screen, begin in screen-share mode: everything secret is blurred until you hold a key.</source>
        <translation>画面をほかの人に見られる場合は、画面共有モードで開始してください。キーを押している間を除いて、シークレットがすべてぼかされます。</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>シークレットの保持場所</translation>
    </message>
    <message>
        <source>Unless you choose to remember something, passwords and tokens are in memory alone, and gone when the window closes.</source>
        <translation>保存を選択しないかぎり、パスワードとトークンはメモリ内だけに置かれ、ウィンドウを閉じると消えます。</translation>
    </message>
    <message>
        <source>What you choose to remember goes to the keychain of the system, and nowhere else. No file of Grantscope holds a secret: not the profiles, not the settings, not the history.</source>
        <translation>保存を選択したものは、システムのキーリングだけに保持されます。プロファイル、設定、履歴を含め、Grantscope のどのファイルにもシークレットは含まれません。</translation>
    </message>
    <message>
        <source>**Secrets** in the menu lists what is kept, where, and since when. **Forget** removes it, and says so only after looking again.</source>
        <translation>メニューの **シークレット** には、何が、どこに、いつから保持されているかが一覧表示されます。**消去** で削除します。削除の完了は、残っていないことを再確認してから表示されます。</translation>
    </message>
    <message>
        <source>A profile that you remove can be had back for a few seconds: press **Undo**. Only after that its secrets go.</source>
        <translation>削除したプロファイルは、数秒の間は元に戻せます。**元に戻す** を押してください。シークレットが消去されるのは、その後です。</translation>
    </message>
    <message>
        <source>Forgetting is not revoking: the server is not told, and there a token lives until it ends.</source>
        <translation>消去は取り消しとは異なります。サーバーには通知されず、サーバー上では、トークンは有効期限まで有効です。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>**Settings** in the menu has everything on one page. Type a word to find a setting. Each says what its default is, and has a way back to it where it differs. Changes act at once.</source>
        <translation>メニューの **設定** では、すべてが 1 ページにまとまっています。語を入力すると設定を検索できます。各設定には既定値が表示され、異なる場合は既定値に戻せます。変更はすぐに反映されます。</translation>
    </message>
    <message>
        <source>**Export settings** writes them to a file for another computer or a colleague; **Import settings** reads one. There is nothing secret in it, and nothing about your servers or accounts. What can&apos;t be used is named with its place and with what was expected, and everything else is taken.</source>
        <translation>**設定をエクスポート** は、別のコンピューターや同僚のために設定をファイルに書き込みます。**設定をインポート** は、そのファイルを読み取ります。シークレットも、サーバーやアカウントの情報も含まれません。使用できない内容は、場所と本来の形とともに示され、それ以外はすべて取り込まれます。</translation>
    </message>
    <message>
        <source>The window remembers its size, its panes, its columns and its page.</source>
        <translation>ウィンドウは、大きさ、ペイン、列、ページを記憶します。</translation>
    </message>
    <message>
        <source>Every key is listed under [Keys](#keys). The quickest is the one for **Search**: type a few letters of an action, a profile or a finding, and press Enter.</source>
        <translation>すべてのキーは [キー操作](#keys) に一覧があります。最も速いのは **検索** のキーです。操作、プロファイル、検出事項の名前を数文字入力し、Enter を押します。</translation>
    </message>
</context>
<context>
    <name>MaskedAccessible</name>
    <message>
        <source>Hidden on a shared screen. Hold Alt to show it.</source>
        <translation>共有画面では非表示です。Alt を押している間は表示します。</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>Next try at %1.</source>
        <translation>次の試行は %1 です。</translation>
    </message>
    <message>
        <source>The request went out and no whole answer came back: the server may have issued a token that never arrived.</source>
        <translation>要求は送信されましたが、完全な応答が返ってきませんでした。サーバーがトークンを発行したものの、届かなかった可能性があります。</translation>
    </message>
    <message>
        <source>The last try did not get through (%1).</source>
        <translation>前回の試行は届きませんでした (%1)。</translation>
    </message>
    <message>
        <source>The last try sent nothing: %1.</source>
        <translation>前回の試行では何も送信していません: %1。</translation>
    </message>
    <message>
        <source>The last try did not get through.</source>
        <translation>前回の試行は届きませんでした。</translation>
    </message>
    <message>
        <source>Nothing more is asked of the server until you sign in again.</source>
        <translation>もう一度サインインするまで、サーバーには何も要求しません。</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>サーバーが拒否しました。</translation>
    </message>
    <message>
        <source>A refresh before this one was broken off, and the server no longer takes the refresh token: it was probably used up then.</source>
        <translation>この前の更新が中断され、サーバーはそのリフレッシュトークンをもう受け付けません。おそらくそのときに使用済みになりました。</translation>
    </message>
    <message>
        <source>The server refused (%1).</source>
        <translation>サーバーが拒否しました (%1)。</translation>
    </message>
    <message>
        <source>The server could not be asked.</source>
        <translation>サーバーに要求できませんでした。</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 ahead of this computer&apos;s.</source>
        <translation>サーバーの時計は、このコンピューターより %1 進んでいます。</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 behind this computer&apos;s.</source>
        <translation>サーバーの時計は、このコンピューターより %1 遅れています。</translation>
    </message>
    <message>
        <source>What is kept can&apos;t be read: %1.</source>
        <translation>保持されている内容を読み取れません: %1。</translation>
    </message>
    <message>
        <source>Kept in memory only: %1. It is gone when the window closes.</source>
        <translation>メモリ内だけに保持されています: %1。ウィンドウを閉じると消えます。</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>JSON member %1</source>
        <translation>JSON メンバー %1</translation>
    </message>
    <message>
        <source>XML element %1</source>
        <translation>XML 要素 %1</translation>
    </message>
    <message>
        <source>XML attribute %1</source>
        <translation>XML 属性 %1</translation>
    </message>
    <message>
        <source>URL parameter %1</source>
        <translation>URL パラメーター %1</translation>
    </message>
    <message>
        <source>form parameter %1</source>
        <translation>フォームパラメーター %1</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>変数 %1</translation>
    </message>
    <message>
        <source>cookie %1</source>
        <translation>Cookie %1</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <translation>Authorization ヘッダー</translation>
    </message>
    <message>
        <source>%1 header</source>
        <translation>%1 ヘッダー</translation>
    </message>
    <message>
        <source>all of the text</source>
        <translation>テキスト全体</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>テキスト内</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>%1 行 %2 列: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln times in all)</source>
        <translation>
            <numerusform>%1 (全部で %Ln 回)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>(over the limit of 1 MiB; not kept)</source>
        <translation>(1 MiB の上限を超えたため、保持していません)</translation>
    </message>
    <message>
        <source>(its content coding is broken: it can&apos;t be read)</source>
        <translation>(コンテンツの符号化が壊れているため、読み取れません)</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>TLS errors</source>
        <translation>TLS エラー</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ミリ秒</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 秒</translation>
    </message>
    <message>
        <source>The server&apos;s clock against this computer&apos;s.</source>
        <translation>このコンピューターの時計に対するサーバーの時計。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>トークンエンドポイント</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>方言</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>グラント</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>クライアント認証</translation>
    </message>
    <message>
        <source>Scope asked for</source>
        <translation>要求した scope</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>推定される種類</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>構成文字</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>エントロピー</translation>
    </message>
    <message>
        <source>%L1 bits a character</source>
        <translation>1 文字あたり %L1 ビット</translation>
    </message>
    <message>
        <source>Judged as of</source>
        <translation>判定時刻</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>許容誤差</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked about audience</source>
        <translation>確認したオーディエンス</translation>
    </message>
    <message>
        <source>Asked about issuer</source>
        <translation>確認した発行者</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Tells tokens apart without telling them.</source>
        <translation>トークンを明かさずに区別するためのものです。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>Not valid before</source>
        <translation>有効開始</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Expires, by %1</source>
        <translation>有効期限 (%1)</translation>
    </message>
    <message>
        <source>Token report</source>
        <translation>トークンレポート</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>What could be decoded</source>
        <translation>デコードできた内容</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>要求した内容</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>やり取り</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の手順</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Passwords, secrets, signatures and tokens were taken out. A token is told by its fingerprint.</source>
        <translation>パスワード、シークレット、署名、トークンは取り除かれています。トークンはフィンガープリントで識別します。</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Scope of the token</source>
        <translation>トークンの scope</translation>
    </message>
</context>
<context>
    <name>ServerField</name>
    <message>
        <source>Something answers like a token endpoint: %1</source>
        <translation>トークンエンドポイントのような応答がありました: %1</translation>
    </message>
    <message>
        <source>The server names its token endpoint: %1. It does not list the password grant among those that it takes.</source>
        <translation>サーバーが示すトークンエンドポイント: %1。受け付けるグラントの一覧に、パスワードグラントはありません。</translation>
    </message>
    <message>
        <source>The server names its token endpoint: %1</source>
        <translation>サーバーが示すトークンエンドポイント: %1</translation>
    </message>
    <message>
        <source>The server does not say where its token endpoint is, and none of the usual paths is one. Ask for the address, or look for it in the documentation.</source>
        <translation>サーバーはトークンエンドポイントの場所を示しておらず、一般的なパスにもありません。アドレスを問い合わせるか、ドキュメントで調べてください。</translation>
    </message>
    <message>
        <source>The server&apos;s metadata speak for another server (%1), and are not to be believed.</source>
        <translation>サーバーのメタデータは別のサーバー (%1) のもので、信頼できません。</translation>
    </message>
    <message>
        <source>The server names a token endpoint without encryption: not offered.</source>
        <translation>サーバーが示すトークンエンドポイントは暗号化されていないため、候補に表示しません。</translation>
    </message>
    <message>
        <source>The server&apos;s metadata can&apos;t be used: they name no token endpoint that can be read.</source>
        <translation>サーバーのメタデータは使用できません。読み取れるトークンエンドポイントが示されていません。</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>signs in again at %1</source>
        <translation>%1 に再サインイン</translation>
    </message>
    <message>
        <source>refresh %1</source>
        <comment>refresh in 59 min</comment>
        <translation>更新: %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <comment>expires in 59 min</comment>
        <translation>有効期限: %1</translation>
    </message>
    <message>
        <source>no stated end</source>
        <translation>終了時刻の記載なし</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>次の試行: %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保持済み</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>未読み込み</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト済み</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインイン中</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Signing in again</source>
        <translation>再サインイン中</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>更新中</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>再試行中</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>%1, sign in again</source>
        <comment>12:10, ...</comment>
        <translation>%1、再サインインが必要</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>再サインインが必要</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>有効期限切れ</translation>
    </message>
    <message>
        <source>Keyring out of reach</source>
        <translation>キーリングを利用できません</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The language of the window. Words of the protocol stay as they are.</source>
        <translation>ウィンドウの言語です。プロトコルの用語はそのまま表示します。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Light, dark, or whichever of them the system has at the time.</source>
        <translation>ライト、ダーク、またはその時点のシステムの配色です。</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>クリップボードを消去するまで</translation>
    </message>
    <message>
        <source>A secret that was copied goes from the clipboard after that time, unless something else was copied meanwhile.</source>
        <translation>コピーしたシークレットは、その間に別のものをコピーしないかぎり、この時間の後にクリップボードから消去されます。</translation>
    </message>
    <message>
        <source>Begin in screen-share mode</source>
        <translation>画面共有モードで開始</translation>
    </message>
    <message>
        <source>Everything secret is hidden from the start, and shown while a key is held.</source>
        <translation>最初からシークレットをすべて隠し、キーを押している間だけ表示します。</translation>
    </message>
    <message>
        <source>Lock the window after</source>
        <translation>ウィンドウをロックするまで</translation>
    </message>
    <message>
        <source>Without a key or a movement of the mouse for that time, the window locks.</source>
        <translation>この時間キーもマウスも操作しないと、ウィンドウがロックされます。</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>画面と一緒にロック</translation>
    </message>
    <message>
        <source>When the screen is locked or the computer sleeps, the window locks, too.</source>
        <translation>画面がロックされるか、コンピューターがスリープすると、ウィンドウもロックされます。</translation>
    </message>
    <message>
        <source>Keep tokens alive while locked</source>
        <translation>ロック中もトークンを有効に保つ</translation>
    </message>
    <message>
        <source>Tokens that are kept alive are refreshed behind the lock as well.</source>
        <translation>有効に保つトークンを、ロック中も更新します。</translation>
    </message>
    <message>
        <source>Give up a request after</source>
        <translation>要求を打ち切るまで</translation>
    </message>
    <message>
        <source>What a new sign-in begins with. A profile can have a time of its own.</source>
        <translation>新しいサインインの初期値です。プロファイルごとに別の時間を設定できます。</translation>
    </message>
    <message>
        <source>Lines of history</source>
        <translation>履歴の行数</translation>
    </message>
    <message>
        <source>Older lines go when there are more. None of them holds a token.</source>
        <translation>この行数を超えると、古い行から削除されます。どの行にもトークンは含まれません。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Tell in the system&apos;s way when a token that is kept alive will not live on.</source>
        <translation>有効に保っているトークンを維持できなくなるときに、システムの通知で知らせます。</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> 分</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>表示と言語</translation>
    </message>
    <message>
        <source>Discretion</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>hexadecimal digits</source>
        <translation>16 進数字</translation>
    </message>
    <message>
        <source>letters and digits</source>
        <translation>英数字</translation>
    </message>
    <message>
        <source>letters, digits, - and _ (Base64url)</source>
        <translation>英数字、-、_ (Base64url)</translation>
    </message>
    <message>
        <source>letters, digits, +, / and = (Base64)</source>
        <translation>英数字、+、/、= (Base64)</translation>
    </message>
    <message>
        <source>letters, digits and punctuation</source>
        <translation>英数字と記号</translation>
    </message>
    <message>
        <source>characters that no header may carry</source>
        <translation>ヘッダーでは使えない文字</translation>
    </message>
    <message>
        <source>a GitHub personal access token</source>
        <translation>GitHub の個人用アクセストークン</translation>
    </message>
    <message>
        <source>Its owner can see and revoke it on GitHub&apos;s settings page.</source>
        <translation>所有者は GitHub の設定ページで確認と取り消しができます。</translation>
    </message>
    <message>
        <source>a GitHub fine-grained personal access token</source>
        <translation>GitHub の詳細な権限設定付き個人用アクセストークン</translation>
    </message>
    <message>
        <source>a GitHub OAuth access token</source>
        <translation>GitHub の OAuth アクセストークン</translation>
    </message>
    <message>
        <source>An OAuth app got it for a user.</source>
        <translation>OAuth アプリがユーザーのために取得したものです。</translation>
    </message>
    <message>
        <source>a GitHub App token</source>
        <translation>GitHub App のトークン</translation>
    </message>
    <message>
        <source>A GitHub App got it, for a user or for an installation.</source>
        <translation>GitHub App が、ユーザーまたはインストール先のために取得したものです。</translation>
    </message>
    <message>
        <source>a GitHub refresh token</source>
        <translation>GitHub のリフレッシュトークン</translation>
    </message>
    <message>
        <source>It gets the next user token of a GitHub App.</source>
        <translation>GitHub App の次のユーザートークンを取得するためのものです。</translation>
    </message>
    <message>
        <source>a GitLab token</source>
        <translation>GitLab のトークン</translation>
    </message>
    <message>
        <source>glpat is a personal access token, gloas an OAuth application secret, the others belong to machines.</source>
        <translation>glpat は個人用アクセストークン、gloas は OAuth アプリケーションのシークレット、その他はマシン用です。</translation>
    </message>
    <message>
        <source>a Google access token</source>
        <translation>Google のアクセストークン</translation>
    </message>
    <message>
        <source>Google&apos;s tokeninfo endpoint says what it is for; it lives about an hour.</source>
        <translation>用途は Google の tokeninfo エンドポイントで分かります。有効期間は約 1 時間です。</translation>
    </message>
    <message>
        <source>a Google refresh token</source>
        <translation>Google のリフレッシュトークン</translation>
    </message>
    <message>
        <source>It gets the next access token; Google revokes it after six months without use.</source>
        <translation>次のアクセストークンを取得するためのものです。6 か月間使わないと、Google が取り消します。</translation>
    </message>
    <message>
        <source>a Google API key</source>
        <translation>Google の API キー</translation>
    </message>
    <message>
        <source>An API key names a project and no user; it is no access token.</source>
        <translation>API キーが示すのはプロジェクトであり、ユーザーではありません。アクセストークンでもありません。</translation>
    </message>
    <message>
        <source>a Google client secret</source>
        <translation>Google のクライアントシークレット</translation>
    </message>
    <message>
        <source>It is the secret of a client, not a token.</source>
        <translation>クライアントのシークレットであり、トークンではありません。</translation>
    </message>
    <message>
        <source>a Slack token</source>
        <translation>Slack のトークン</translation>
    </message>
    <message>
        <source>xoxb belongs to a bot, xoxp to a user, xoxe is or holds a refresh token.</source>
        <translation>xoxb はボット用、xoxp はユーザー用です。xoxe はリフレッシュトークンであるか、それを含みます。</translation>
    </message>
    <message>
        <source>a Slack app-level token</source>
        <translation>Slack のアプリレベルトークン</translation>
    </message>
    <message>
        <source>It belongs to an app, not to a user.</source>
        <translation>ユーザーではなく、アプリに属します。</translation>
    </message>
    <message>
        <source>a Stripe secret key</source>
        <translation>Stripe のシークレットキー</translation>
    </message>
    <message>
        <source>sk is a secret key, rk a restricted one; live ones move money.</source>
        <translation>sk はシークレットキー、rk は制限付きキーです。live のキーでは実際のお金が動きます。</translation>
    </message>
    <message>
        <source>a Stripe publishable key</source>
        <translation>Stripe の公開可能キー</translation>
    </message>
    <message>
        <source>It is meant to stand in web pages, and is no secret.</source>
        <translation>Web ページに載せるためのもので、秘密ではありません。</translation>
    </message>
    <message>
        <source>an AWS access key id</source>
        <translation>AWS のアクセスキー ID</translation>
    </message>
    <message>
        <source>It names a key and is no secret; the secret key stands elsewhere.</source>
        <translation>キーを示すだけで、秘密ではありません。シークレットキーは別の場所にあります。</translation>
    </message>
    <message>
        <source>an AWS session token</source>
        <translation>AWS のセッショントークン</translation>
    </message>
    <message>
        <source>It is of use only together with its access key id and secret key.</source>
        <translation>対応するアクセスキー ID とシークレットキーがそろって初めて使えます。</translation>
    </message>
    <message>
        <source>an npm access token</source>
        <translation>npm のアクセストークン</translation>
    </message>
    <message>
        <source>It belongs to an account at a package registry.</source>
        <translation>パッケージレジストリのアカウントに属します。</translation>
    </message>
    <message>
        <source>a PyPI API token</source>
        <translation>PyPI の API トークン</translation>
    </message>
    <message>
        <source>It is a macaroon: whoever holds it can narrow it down.</source>
        <translation>macaroon です。持っている人は誰でも権限を絞り込めます。</translation>
    </message>
    <message>
        <source>a Docker access token</source>
        <translation>Docker のアクセストークン</translation>
    </message>
    <message>
        <source>It belongs to an account or an organization at Docker Hub.</source>
        <translation>Docker Hub のアカウントまたは組織に属します。</translation>
    </message>
    <message>
        <source>a SendGrid API key</source>
        <translation>SendGrid の API キー</translation>
    </message>
    <message>
        <source>It looks like a JWT by its dots, and is none.</source>
        <translation>ドットがあるため JWT に似ていますが、JWT ではありません。</translation>
    </message>
    <message>
        <source>a Shopify access token</source>
        <translation>Shopify のアクセストークン</translation>
    </message>
    <message>
        <source>It belongs to an app of one shop.</source>
        <translation>1 つのショップのアプリに属します。</translation>
    </message>
    <message>
        <source>a Square access token</source>
        <translation>Square のアクセストークン</translation>
    </message>
    <message>
        <source>It belongs to an application of one merchant.</source>
        <translation>1 つの加盟店のアプリケーションに属します。</translation>
    </message>
    <message>
        <source>a Facebook access token</source>
        <translation>Facebook のアクセストークン</translation>
    </message>
    <message>
        <source>Facebook&apos;s token debugger says what it is for.</source>
        <translation>用途は Facebook のトークンデバッガーで分かります。</translation>
    </message>
    <message>
        <source>a DigitalOcean token</source>
        <translation>DigitalOcean のトークン</translation>
    </message>
    <message>
        <source>dop is a personal token, doo an OAuth token, dor a refresh token.</source>
        <translation>dop は個人用トークン、doo は OAuth トークン、dor はリフレッシュトークンです。</translation>
    </message>
    <message>
        <source>an Atlassian API token</source>
        <translation>Atlassian の API トークン</translation>
    </message>
    <message>
        <source>It stands in for a password, together with an e-mail address.</source>
        <translation>メールアドレスと組み合わせて、パスワードの代わりに使います。</translation>
    </message>
    <message>
        <source>a HashiCorp Vault token</source>
        <translation>HashiCorp Vault のトークン</translation>
    </message>
    <message>
        <source>hvs is a service token, hvb a batch token.</source>
        <translation>hvs はサービストークン、hvb はバッチトークンです。</translation>
    </message>
    <message>
        <source>a Telegram bot token</source>
        <translation>Telegram のボットトークン</translation>
    </message>
    <message>
        <source>The number before the colon is the bot&apos;s id.</source>
        <translation>コロンの前の数字はボットの ID です。</translation>
    </message>
    <message>
        <source>an Okta API token</source>
        <translation>Okta の API トークン</translation>
    </message>
    <message>
        <source>It is sent with the scheme SSWS, not with Bearer.</source>
        <translation>Bearer ではなく、スキーム SSWS で送信します。</translation>
    </message>
    <message>
        <source>a Salesforce session id or access token</source>
        <translation>Salesforce のセッション ID またはアクセストークン</translation>
    </message>
    <message>
        <source>The part before the exclamation mark is the organization&apos;s id.</source>
        <translation>感嘆符の前の部分は組織の ID です。</translation>
    </message>
    <message>
        <source>a refresh token of Entra ID</source>
        <translation>Entra ID のリフレッシュトークン</translation>
    </message>
    <message>
        <source>Only Entra ID can read it, and it is of no use as an access token.</source>
        <translation>読めるのは Entra ID だけです。アクセストークンとしては使えません。</translation>
    </message>
    <message>
        <source>a compact ticket of a Microsoft account</source>
        <translation>Microsoft アカウントのコンパクトチケット</translation>
    </message>
    <message>
        <source>Microsoft&apos;s own APIs read it; it is no JWT and need not be one.</source>
        <translation>Microsoft 自身の API が読み取ります。JWT ではありませんが、JWT である必要もありません。</translation>
    </message>
    <message>
        <source>a protected ticket of ASP.NET Core</source>
        <translation>ASP.NET Core の保護されたチケット</translation>
    </message>
    <message>
        <source>Only servers that share its key ring can open it.</source>
        <translation>開けるのは、同じキーリングを共有するサーバーだけです。</translation>
    </message>
    <message>
        <source>a ticket protected by Windows (DPAPI)</source>
        <translation>Windows (DPAPI) で保護されたチケット</translation>
    </message>
    <message>
        <source>Only the machine or account that made it can open it.</source>
        <translation>開けるのは、作成したコンピューターまたはアカウントだけです。</translation>
    </message>
    <message>
        <source>a Fernet token</source>
        <translation>Fernet トークン</translation>
    </message>
    <message>
        <source>It is encrypted, and begins with the time when it was made.</source>
        <translation>暗号化されていて、先頭に作成時刻が入っています。</translation>
    </message>
    <message>
        <source>an encrypted PASETO</source>
        <translation>暗号化された PASETO</translation>
    </message>
    <message>
        <source>Only who holds its key can read it.</source>
        <translation>読めるのは、そのキーを持つ人だけです。</translation>
    </message>
    <message>
        <source>a signed PASETO</source>
        <translation>署名付きの PASETO</translation>
    </message>
    <message>
        <source>It says what it says in clear text, like a JWT, but in another form.</source>
        <translation>JWT と同じく内容は平文ですが、形式が異なります。</translation>
    </message>
    <message>
        <source>a macaroon</source>
        <translation>macaroon</translation>
    </message>
    <message>
        <source>Whoever holds it can narrow it down, but not widen it.</source>
        <translation>持っている人は誰でも権限を絞り込めますが、広げることはできません。</translation>
    </message>
    <message>
        <source>an NTLM message</source>
        <translation>NTLM メッセージ</translation>
    </message>
    <message>
        <source>It belongs behind Negotiate or NTLM, not behind Bearer.</source>
        <translation>Bearer ではなく、Negotiate または NTLM の後に置くものです。</translation>
    </message>
    <message>
        <source>a Kerberos (SPNEGO) ticket</source>
        <translation>Kerberos (SPNEGO) チケット</translation>
    </message>
    <message>
        <source>It belongs behind Negotiate, not behind Bearer.</source>
        <translation>Bearer ではなく、Negotiate の後に置くものです。</translation>
    </message>
    <message>
        <source>a certificate or key in Base64</source>
        <translation>Base64 の証明書またはキー</translation>
    </message>
    <message>
        <source>It is no token; it may have been copied from a PEM file.</source>
        <translation>トークンではありません。PEM ファイルからコピーされた可能性があります。</translation>
    </message>
    <message>
        <source>a key or certificate in PEM</source>
        <translation>PEM 形式のキーまたは証明書</translation>
    </message>
    <message>
        <source>It is no token. If it says PRIVATE KEY, treat it as lost.</source>
        <translation>トークンではありません。PRIVATE KEY とある場合は、漏えいしたものとして扱ってください。</translation>
    </message>
    <message>
        <source>a Simple Web Token</source>
        <translation>Simple Web Token</translation>
    </message>
    <message>
        <source>A form with a signature at its end; the older .NET services used it.</source>
        <translation>末尾に署名のある形式です。以前の .NET サービスで使われていました。</translation>
    </message>
    <message>
        <source>a SAML assertion</source>
        <translation>SAML アサーション</translation>
    </message>
    <message>
        <source>An XML document in Base64; it belongs into a request for a token, and not behind Bearer.</source>
        <translation>Base64 の XML ドキュメントです。トークンの要求に含めるもので、Bearer の後に置くものではありません。</translation>
    </message>
    <message>
        <source>XML in Base64</source>
        <translation>Base64 の XML</translation>
    </message>
    <message>
        <source>It can be decoded, but it is no JWT.</source>
        <translation>デコードできますが、JWT ではありません。</translation>
    </message>
    <message>
        <source>JSON in Base64</source>
        <translation>Base64 の JSON</translation>
    </message>
    <message>
        <source>It can be decoded, but it is no JWT: header and signature are missing.</source>
        <translation>デコードできますが、JWT ではありません。ヘッダーと署名がありません。</translation>
    </message>
    <message>
        <source>a user name and a password in Base64</source>
        <translation>Base64 のユーザー名とパスワード</translation>
    </message>
    <message>
        <source>It belongs behind Basic, not behind Bearer. Whoever sees it knows the password.</source>
        <translation>Bearer ではなく、Basic の後に置くものです。見た人は誰でもパスワードが分かります。</translation>
    </message>
    <message>
        <source>a UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>The server looks it up; nothing stands in it.</source>
        <translation>サーバーが照合します。中には何も書かれていません。</translation>
    </message>
    <message>
        <source>an authorization code or session of Keycloak</source>
        <translation>Keycloak の認可コードまたはセッション</translation>
    </message>
    <message>
        <source>Three UUIDs. A code is exchanged for a token once, and is none itself.</source>
        <translation>UUID が 3 つ並んでいます。コードは一度だけトークンと交換でき、それ自体はトークンではありません。</translation>
    </message>
    <message>
        <source>a ULID</source>
        <translation>ULID</translation>
    </message>
    <message>
        <source>It begins with the time when it was made; the server looks it up.</source>
        <translation>先頭に作成時刻が入っています。サーバーが照合します。</translation>
    </message>
    <message>
        <source>a reference token of IdentityServer</source>
        <translation>IdentityServer の参照トークン</translation>
    </message>
    <message>
        <source>The API asks the server about it (introspection); nothing stands in it.</source>
        <translation>API がサーバーに問い合わせます (イントロスペクション)。中には何も書かれていません。</translation>
    </message>
    <message>
        <source>32 hexadecimal digits, as access keys and session ids have them</source>
        <translation>32 桁の 16 進数字 (アクセスキーやセッション ID と同じ形)</translation>
    </message>
    <message>
        <source>40 hexadecimal digits, as older tokens and SHA-1 have them</source>
        <translation>40 桁の 16 進数字 (以前のトークンや SHA-1 と同じ形)</translation>
    </message>
    <message>
        <source>64 hexadecimal digits, as keys and SHA-256 have them</source>
        <translation>64 桁の 16 進数字 (キーや SHA-256 と同じ形)</translation>
    </message>
    <message>
        <source>a one-time code</source>
        <translation>ワンタイムコード</translation>
    </message>
    <message>
        <source>Digits alone are too easy to guess for a token. It may be the code of a second factor.</source>
        <translation>数字だけのトークンは推測が容易すぎます。第 2 要素のコードの可能性があります。</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>Web アドレス</translation>
    </message>
    <message>
        <source>It is no token, but may hold one.</source>
        <translation>トークンではありませんが、トークンを含む可能性があります。</translation>
    </message>
    <message>
        <source>a Branca token</source>
        <translation>Branca トークン</translation>
    </message>
    <message>
        <source>It is encrypted, and holds the time when it was made.</source>
        <translation>暗号化されていて、作成時刻を含みます。</translation>
    </message>
    <message>
        <source>a protected ticket, as ASP.NET (OWIN) and others make them</source>
        <translation>ASP.NET (OWIN) などが作る保護されたチケット</translation>
    </message>
    <message>
        <source>Only the servers that share its key can open it.</source>
        <translation>開けるのは、同じキーを共有するサーバーだけです。</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>no keyring answered</source>
        <translation>応答するキーリングがありません</translation>
    </message>
    <message>
        <source>the keyring is locked, or its question was refused</source>
        <translation>キーリングがロックされているか、確認が拒否されました</translation>
    </message>
    <message>
        <source>the keyring does not have what should be there: it is locked, it is another keyring, or it was removed by hand</source>
        <translation>キーリングにあるはずのものがありません。ロックされているか、別のキーリングであるか、手動で削除されています</translation>
    </message>
    <message>
        <source>what the keyring has is not what was written</source>
        <translation>キーリングの内容が、書き込んだものと異なります</translation>
    </message>
    <message>
        <source>the keyring said yes, and did not have it afterwards</source>
        <translation>キーリングは成功と応答しましたが、後で見ると入っていませんでした</translation>
    </message>
    <message>
        <source>the keyring still has it</source>
        <translation>キーリングにまだ残っています</translation>
    </message>
    <message>
        <source>the keyring has not answered yet; it may be asking you something</source>
        <translation>キーリングがまだ応答していません。確認を求めている可能性があります</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>別のプログラムが書き込み中です</translation>
    </message>
    <message>
        <source>the list of what is kept can&apos;t be read</source>
        <translation>保持内容の一覧を読み取れません</translation>
    </message>
    <message>
        <source>the list of what is kept can&apos;t be written</source>
        <translation>保持内容の一覧に書き込めません</translation>
    </message>
    <message>
        <source>what is kept can&apos;t be understood</source>
        <translation>保持されている内容を解釈できません</translation>
    </message>
    <message>
        <source>a newer version of Grantscope has kept it</source>
        <translation>より新しいバージョンの Grantscope が保持したものです</translation>
    </message>
    <message>
        <source>another window or program works on this profile</source>
        <translation>別のウィンドウまたはプログラムがこのプロファイルを使用中です</translation>
    </message>
    <message>
        <source>the file that keeps two programs apart can&apos;t be made</source>
        <translation>2 つのプログラムの競合を防ぐファイルを作成できません</translation>
    </message>
    <message>
        <source>nothing is kept to sign in with</source>
        <translation>サインインに使えるものが保持されていません</translation>
    </message>
    <message>
        <source>a refresh before was broken off, and may have used up the refresh token</source>
        <translation>以前の更新が中断され、リフレッシュトークンが使用済みになった可能性があります</translation>
    </message>
    <message>
        <source>memory only</source>
        <translation>メモリ内のみ</translation>
    </message>
    <message>
        <source>token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>リフレッシュトークン</translation>
    </message>
    <message>
        <source>password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Issued</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>Issued and valid</source>
        <translation>発行・有効開始</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効開始</translation>
    </message>
    <message>
        <source>Signs in again</source>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>有効期限切れ</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>The end is not stated.</source>
        <translation>終了時刻の記載がありません。</translation>
    </message>
    <message>
        <source>%1 %2, %3.</source>
        <comment>Expires, in 59 min, a time</comment>
        <translation>%1: %2 (%3)。</translation>
    </message>
</context>
<context>
    <name>TokenDiff</name>
    <message>
        <source>The two are one and the same token.</source>
        <translation>2 つはまったく同じトークンです。</translation>
    </message>
    <message>
        <source>They are two different tokens; what one of them says can&apos;t be read.</source>
        <translation>2 つは異なるトークンです。一方の内容を読み取れません。</translation>
    </message>
    <message>
        <source>They say the same; only their signatures or their spelling differ.</source>
        <translation>内容は同じです。異なるのは署名または表記だけです。</translation>
    </message>
    <message>
        <source>They differ only in what is new in every token, such as its times.</source>
        <translation>異なるのは、時刻など、トークンごとに新しくなる項目だけです。</translation>
    </message>
    <message>
        <source>%1 of the header</source>
        <translation>ヘッダーの %1</translation>
    </message>
    <message>
        <source>They differ in %1.</source>
        <translation>%1 が異なります。</translation>
    </message>
    <message numerus="yes">
        <source>They differ in %1 and %Ln more.</source>
        <translation>
            <numerusform>%1 とほか %Ln 件が異なります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>Expired %1, by its own exp</source>
        <translation>有効期限切れ (%1、トークン自身の exp による)</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>有効期限切れ (%1)</translation>
    </message>
    <message>
        <source>Expired %1, by the answer&apos;s %2</source>
        <translation>有効期限切れ (%1、応答の %2 による)</translation>
    </message>
    <message>
        <source>Not yet valid: this computer&apos;s clock is %1 slow</source>
        <translation>まだ有効ではありません: このコンピューターの時計が %1 遅れています</translation>
    </message>
    <message>
        <source>Expired %1 by this computer&apos;s clock, which is %2 fast</source>
        <translation>このコンピューターの時計では有効期限切れ (%1)、ただしこの時計は %2 進んでいます</translation>
    </message>
    <message>
        <source>Not valid before %1 (%2)</source>
        <translation>まだ有効ではありません: 有効開始は %1 (%2)</translation>
    </message>
    <message>
        <source>Active: expires %1</source>
        <translation>有効: 有効期限は%1</translation>
    </message>
    <message>
        <source>Active only by the leeway of %1: expired %2</source>
        <translation>許容誤差 %1 により有効: 有効期限切れ (%2)</translation>
    </message>
    <message>
        <source>Active only by the leeway of %1: not valid before %2</source>
        <translation>許容誤差 %1 により有効: 有効開始は %2</translation>
    </message>
    <message>
        <source>Active; the server does not say for how long</source>
        <translation>有効。期間はサーバーが示していません</translation>
    </message>
    <message>
        <source>No expiry is stated in it</source>
        <translation>有効期限の記載がありません</translation>
    </message>
    <message>
        <source>Looks like a JWT without its beginning; what could be read of it is below.</source>
        <translation>先頭が欠けた JWT のようです。読み取れた内容は下のとおりです。</translation>
    </message>
    <message>
        <source>Looks like a JWT cut off in the header; what could be read of it is below.</source>
        <translation>ヘッダーの途中で切れた JWT のようです。読み取れた内容は下のとおりです。</translation>
    </message>
    <message>
        <source>Looks like a JWT cut off after the header; what could be read of it is below.</source>
        <translation>ヘッダーの後で切れた JWT のようです。読み取れた内容は下のとおりです。</translation>
    </message>
    <message>
        <source>Looks like a JWT without its signature; what could be read of it is below.</source>
        <translation>署名のない JWT のようです。読み取れた内容は下のとおりです。</translation>
    </message>
    <message>
        <source>Begins like a JWT but has too many parts; what could be read of it is below.</source>
        <translation>JWT のように始まりますが、区切りの部分が多すぎます。読み取れた内容は下のとおりです。</translation>
    </message>
    <message>
        <source>Looks like a JWT cut off in the payload; what could be read of it is below.</source>
        <translation>ペイロードの途中で切れた JWT のようです。読み取れた内容は下のとおりです。</translation>
    </message>
    <message>
        <source>Looks like a JWT cut off in the payload; the claims up to there are below.</source>
        <translation>ペイロードの途中で切れた JWT のようです。そこまでのクレームは下のとおりです。</translation>
    </message>
    <message>
        <source>There is no token here: the text is empty.</source>
        <translation>ここにトークンはありません。テキストが空です。</translation>
    </message>
    <message numerus="yes">
        <source>Looks like %1 (%Ln characters): only the server can say whether it is good.</source>
        <translation>
            <numerusform>%1のようです (%Ln 文字)。使えるかどうかは、サーバーにしか分かりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>An opaque token of one character: only the server can say what it is.</source>
        <translation>1 文字の不透明なトークンです。何であるかは、サーバーにしか分かりません。</translation>
    </message>
    <message numerus="yes">
        <source>An opaque token of %Ln characters: only the server can say what it is.</source>
        <translation>
            <numerusform>%Ln 文字の不透明なトークンです。何であるかは、サーバーにしか分かりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is encrypted (JWE): only its recipient can read what it says.</source>
        <translation>暗号化されています (JWE)。内容を読めるのは受信者だけです。</translation>
    </message>
    <message>
        <source>An encrypted token (JWE): only its recipient can read what it says.</source>
        <translation>暗号化されたトークン (JWE) です。内容を読めるのは受信者だけです。</translation>
    </message>
    <message>
        <source>A JWT whose claims can&apos;t be read as JSON; what could be decoded is below.</source>
        <translation>クレームを JSON として読み取れない JWT です。デコードできた内容は下のとおりです。</translation>
    </message>
    <message>
        <source>A JWT whose payload is damaged; the claims up to there are below.</source>
        <translation>ペイロードが壊れた JWT です。そこまでのクレームは下のとおりです。</translation>
    </message>
    <message>
        <source>A JWT whose expiry can&apos;t be read.</source>
        <translation>有効期限を読み取れない JWT です。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2。</translation>
    </message>
    <message>
        <source>%1; the signature was not checked.</source>
        <translation>%1。署名は検証していません。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Made for nobody in particular, but you asked about %1.</source>
        <translation>特定の相手に向けたものではありませんが、確認の対象は %1 です。</translation>
    </message>
    <message>
        <source>Made for %1, but you asked about %2.</source>
        <translation>%1 に向けたものですが、確認の対象は %2 です。</translation>
    </message>
    <message>
        <source>It names no issuer, but you asked about %1.</source>
        <translation>発行者の記載がありませんが、確認の対象は %1 です。</translation>
    </message>
    <message>
        <source>Made by %1, but you asked about %2.</source>
        <translation>%1 が発行したものですが、確認の対象は %2 です。</translation>
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
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%Ln 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The signature does not match this key: do not trust what it says.</source>
        <translation>署名がこのキーと一致しません。内容を信用しないでください。</translation>
    </message>
    <message>
        <source>It is signed in a way that this key is not for: do not trust what it says.</source>
        <translation>このキーに対応しない方式で署名されています。内容を信用しないでください。</translation>
    </message>
    <message>
        <source>It is not signed: anybody could have written it.</source>
        <translation>署名されていません。誰でも書けたはずのものです。</translation>
    </message>
    <message>
        <source>The signature can&apos;t be valid, since the token breaks the rules for signed ones: do not trust what it says.</source>
        <translation>署名付きトークンの規則に反しているため、署名は有効ではありえません。内容を信用しないでください。</translation>
    </message>
    <message>
        <source>The signature was not checked: the key is too short to prove anything.</source>
        <translation>署名は検証していません。キーが短すぎて何の証明にもなりません。</translation>
    </message>
    <message>
        <source>The signature was not checked: none of the keys is the one that the token names.</source>
        <translation>署名は検証していません。トークンが指定するキーが、この中にありません。</translation>
    </message>
    <message>
        <source>The signature was not checked.</source>
        <translation>署名は検証していません。</translation>
    </message>
    <message>
        <source>The signature is valid.</source>
        <translation>署名は有効です。</translation>
    </message>
    <message>
        <source>The signature could not be checked.</source>
        <translation>署名を検証できませんでした。</translation>
    </message>
</context>
</TS>
